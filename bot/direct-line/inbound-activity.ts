import { z } from 'zod';
import type { StoredActivity } from '../../data/model/activity.ts';
import { HttpError } from '../server/http.ts';
import type { Caller } from './caller.ts';

/** Sent by customers, in characters of its JSON. */
export const MOST_ACTIVITY_CHARS = 256 * 1024;

const record = z.record(z.string(), z.unknown());

const attachment = z.object({
  contentType: z.string().max(200),
  content: z.unknown().optional(),
  /** Only addresses that a browser may follow: no `javascript:`, no `file:`. */
  contentUrl: z.url({ protocol: /^https?$/ }).optional(),
  name: z.string().max(200).optional(),
  thumbnailUrl: z.url({ protocol: /^https?$/ }).optional(),
});

/**
 * What a client may say. Everything else that the protocol knows (ids, times, who and
 * where) is the server's to say, and is dropped.
 */
const inboundSchema = z.object({
  type: z.enum(['message', 'event', 'typing', 'endOfConversation']),
  text: z.string().optional(),
  textFormat: z.string().max(20).optional(),
  locale: z.string().max(35).optional(),
  name: z.string().max(200).optional(),
  value: z.unknown().optional(),
  valueType: z.string().max(200).optional(),
  code: z.string().max(100).optional(),
  replyToId: z.string().max(200).optional(),
  localTimestamp: z.string().max(50).optional(),
  localTimezone: z.string().max(64).optional(),
  attachments: z.array(attachment).max(20).optional(),
  entities: z.array(record).max(50).optional(),
  channelData: record.optional(),
  from: z
    .object({ id: z.string().max(200).optional(), name: z.string().max(200).optional() })
    .optional(),
});

export type InboundActivity = z.infer<typeof inboundSchema>;

/** @throws HttpError 400 `InvalidActivity`, naming the fields; 400 `ReservedName` */
export function readInboundActivity(body: unknown): InboundActivity {
  const parsed = inboundSchema.safeParse(body);
  if (!parsed.success) {
    const fields = parsed.error.issues.map(({ path }) => path.join('.') || 'body');
    throw new HttpError(
      400,
      'InvalidActivity',
      `Cannot be read: ${[...new Set(fields)].join(', ')}`,
    );
  }
  // The program's own events (results, timers) have these names. Nobody else sends them.
  if (parsed.data.type === 'event' && /^adieu\//i.test(parsed.data.name ?? '')) {
    throw new HttpError(400, 'ReservedName', 'Events of this name are not taken from clients.');
  }
  return parsed.data;
}

/** The activity as it enters the turn: the identity is the token's, never the client's claim. */
export function attributed(activity: InboundActivity, from: Sender): StoredActivity {
  const { from: claimed, channelData, ...rest } = activity;
  const name = from.name ?? claimed?.name;
  // `adieu` is what the bot says about its own activities.
  const ownData = Object.entries(channelData ?? {}).filter(([key]) => key !== 'adieu');
  return {
    ...withoutUndefined(rest),
    type: activity.type,
    channelId: 'directline',
    from: { id: from.id, role: 'user', ...(name === undefined ? {} : { name }) },
    ...(channelData ? { channelData: Object.fromEntries(ownData) } : {}),
  };
}

function withoutUndefined(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));
}

export interface Sender {
  readonly id: string;
  readonly name: string | null;
}

/**
 * Whose an activity is. A user id that begins with `dl_` was bound by the server; claiming
 * one is refused, except by who has it.
 * @throws HttpError 400 `ReservedUserId`
 */
export function senderOf(caller: Caller, claimedId: string | undefined, ownerId: string): Sender {
  if (caller.kind === 'token') {
    const { user, userWasGiven, name } = caller.claims;
    if (!userWasGiven) refuseReserved(claimedId, user);
    return { id: user, name };
  }
  refuseReserved(claimedId, ownerId);
  return { id: claimedId ?? ownerId, name: null };
}

/** @throws HttpError 400 `ReservedUserId` */
export function refuseReserved(claimedId: string | undefined, ownId: string | null): void {
  if (claimedId?.startsWith('dl_') && claimedId !== ownId) {
    throw new HttpError(400, 'ReservedUserId', 'User ids that begin with dl_ come in tokens only.');
  }
}

/** Repeating a post with the same one is answered as the first was. */
export function dedupeKeyOf(activity: InboundActivity, sender: Sender): string | null {
  const { clientActivityID } = activity.channelData ?? {};
  if (typeof clientActivityID !== 'string' || clientActivityID.length > 200) return null;
  return `${sender.id}|${clientActivityID}`;
}
