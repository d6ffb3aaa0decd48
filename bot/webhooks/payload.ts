import { z } from 'zod';
import { CHANGES } from '../../data/model/change.ts';
import type { Case, Conversation } from '../../data/model/records.ts';
import type { TranscriptEvent } from '../../data/model/transcript.ts';

const date = z.iso.date();
const moment = z.iso.datetime();
const change = z.enum(CHANGES);

/** In every event. Names, addresses and words of the customer are in none. */
const about = z.object({
  conversationId: z.string(),
  caseId: z.string().nullable(),
  accountId: z.string().nullable().describe('The host company’s own; null: not known who it is'),
});

const event = <T extends string, S extends z.ZodRawShape>(type: T, data: S) =>
  z.object({ type: z.literal(type), timestamp: moment, data: about.extend(data) });

/** What is posted to an endpoint. `docs/webhooks.md` prints the same as JSON Schema. */
export const webhookSchema = z.discriminatedUnion('type', [
  event('declaration.received', {
    change,
    type: z.enum(['ordinary', 'extraordinary']),
    subscriptionId: z.string().nullable(),
    endDate: date.nullable().describe('As asked for; null: the earliest possible'),
    receivedAt: moment,
    verified: z.boolean(),
  }),
  event('change.applied', {
    change,
    subscriptionId: z.string().nullable(),
    accessEndsOn: date.nullable(),
    billingEndsOn: date.nullable(),
  }),
  event('change.refused', { change }),
  event('receipt.issued', {
    receiptId: z.string().nullable(),
    channel: z.enum(['screen', 'mail']),
  }),
  event('handoff.changed', { from: z.string(), to: z.string() }),
  event('task.opened', { kind: z.string(), dueAt: moment }),
]);

/** The same as JSON Schema; formats are named, their long patterns are left out. */
export function webhookJsonSchema(): unknown {
  return z.toJSONSchema(webhookSchema, {
    override: ({ jsonSchema }) => {
      delete jsonSchema.pattern;
    },
  });
}

export type WebhookPayload = z.infer<typeof webhookSchema>;

/** The payload for something that happened; `null`: nobody is told of it. */
export function payloadOf(
  happened: TranscriptEvent,
  { id: conversationId, accountId }: Conversation,
  one: Case | null,
  timestamp: string,
): WebhookPayload | null {
  const common = { conversationId, caseId: one?.id ?? null, accountId };
  const subscriptionId = one?.subscriptionId ?? null;
  switch (happened.type) {
    case 'declaration': {
      const { change, at: receivedAt, verified } = happened;
      const { type = 'ordinary', endDate = null } = one?.declaration ?? {};
      const data = { ...common, change, type, subscriptionId, endDate, receivedAt, verified };
      return { type: 'declaration.received', timestamp, data };
    }
    case 'applied': {
      const { change, accessEndsAt: accessEndsOn, billingEndsAt: billingEndsOn } = happened;
      const data = { ...common, change, subscriptionId, accessEndsOn, billingEndsOn };
      return { type: 'change.applied', timestamp, data };
    }
    case 'refused':
      return {
        type: 'change.refused',
        timestamp,
        data: { ...common, change: happened.change },
      };
    case 'receipt': {
      const data = { ...common, receiptId: one?.receiptId ?? null, channel: happened.channel };
      return { type: 'receipt.issued', timestamp, data };
    }
    case 'handoff': {
      const { from, to } = happened;
      return { type: 'handoff.changed', timestamp, data: { ...common, from, to } };
    }
    case 'task': {
      const { kind, due: dueAt } = happened;
      return { type: 'task.opened', timestamp, data: { ...common, kind, dueAt } };
    }
    case 'mail':
    case 'offer':
    case 'guard':
      return null;
  }
}
