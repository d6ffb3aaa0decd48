import { z } from 'zod';
import { readLanguage } from '../../data/model/language.ts';
import type { StoredActivity } from '../../data/model/activity.ts';
import type { Conversation } from '../../data/model/records.ts';

const inboundSchema = z.looseObject({
  type: z.string().min(1),
  id: z.string().optional(),
  channelId: z.string().min(1),
  serviceUrl: z.string().min(1),
  locale: z.string().optional(),
  localTimezone: z.string().optional(),
  text: z.string().optional(),
  from: z.looseObject({ id: z.string().min(1), name: z.string().optional() }),
  recipient: z.looseObject({ id: z.string().min(1) }),
  conversation: z.looseObject({ id: z.string().min(1) }),
  membersAdded: z.array(z.looseObject({ id: z.string() })).optional(),
});

export type InboundActivity = z.infer<typeof inboundSchema>;

/** Reads what arrives at `/api/messages`; what is not an activity is `null`. */
export function readInbound(body: unknown): InboundActivity | null {
  return inboundSchema.safeParse(body).data ?? null;
}

/** Conversations of other channels have ids that we do not make: they are kept apart from ours. */
export function conversationIdOf({ channelId, conversation }: InboundActivity): string {
  return `${channelId}:${conversation.id}`;
}

/** The record of a conversation that begins with this activity. */
export function startOf(inbound: InboundActivity, now: Date): Conversation {
  const { from, recipient, conversation, channelId, serviceUrl, locale } = inbound;
  return {
    id: conversationIdOf(inbound),
    channel: 'msteams',
    userId: from.id,
    accountId: null,
    name: from.name ?? null,
    language: readLanguage(locale) ?? 'en',
    languageIsChosen: false,
    country: null,
    timeZone: timeZoneOf(inbound),
    startedAt: now.toISOString(),
    lastCustomerAt: null,
    endedAt: null,
    caseId: null,
    handoffId: null,
    reference: { user: from, bot: recipient, conversation, channelId, serviceUrl },
  };
}

/** The part of it that the bot gets to see and the store keeps. */
export function messageOf(inbound: InboundActivity): StoredActivity {
  const { type, text, from, locale } = inbound;
  const name = typeof inbound['name'] === 'string' ? { name: inbound['name'] } : {};
  const mentionless = text === undefined ? {} : { text: withoutMentions(text) };
  return {
    type,
    ...name,
    ...mentionless,
    ...(locale === undefined ? {} : { locale }),
    ...(inbound['value'] === undefined ? {} : { value: inbound['value'] }),
    ...(inbound.membersAdded ? { membersAdded: inbound.membersAdded } : {}),
    from: { id: from.id, ...(from.name === undefined ? {} : { name: from.name }), role: 'user' },
  };
}

/** In channels Teams writes `<at>Adieu</at> cancel`. */
function withoutMentions(text: string): string {
  return text.replace(/<at[^>]*>[^<]*<\/at>/g, '').trim();
}

function timeZoneOf({ localTimezone }: InboundActivity): string {
  if (localTimezone === undefined) return 'UTC';
  try {
    return new Intl.DateTimeFormat('en', { timeZone: localTimezone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
