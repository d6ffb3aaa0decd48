import { z } from 'zod/mini';
import { LANGUAGES, type Language } from '../../../data/model/language.ts';
import { readPress } from './press.ts';

const ChannelData = z.object({
  adieu: z.optional(
    z.object({
      kind: z.optional(z.string()),
      lang: z.optional(z.enum(LANGUAGES)),
      country: z.optional(z.string()),
      person: z.optional(z.nullable(z.string())),
    }),
  ),
  'webchat:sequence-id': z.optional(z.number()),
});

/** What the page needs to know of the conversation around it. */
export interface ConversationFacts {
  readonly language: Language | null;
  readonly country: string | null;
  /** Name of the agent who is in the conversation. */
  readonly person: string | null;
  /** Sequence number of the last activity that has come from the server; 0 for none. */
  readonly watermark: number;
  /** The answer to the customer's last turn is, or will be, a receipt. */
  readonly isReceiptDue: boolean;
}

/** An activity, as far as it is read here. */
export interface ReadActivity {
  readonly id?: string | undefined;
  readonly from: { readonly role?: string | undefined };
  readonly channelData?: unknown;
  readonly value?: unknown;
}

/** Reads the activities in their order. */
export function conversationFacts(activities: readonly ReadActivity[]): ConversationFacts {
  let facts: ConversationFacts = {
    language: null,
    country: null,
    person: null,
    watermark: 0,
    isReceiptDue: false,
  };
  for (const { id, from, channelData, value } of activities) {
    const read = ChannelData.safeParse(channelData ?? {});
    if (!read.success) continue;
    const { adieu, 'webchat:sequence-id': sequence = 0 } = read.data;
    const isConfirm = readPress(value)?.role === 'confirm';
    facts = {
      language: adieu?.lang ?? facts.language,
      country: adieu?.country ?? facts.country,
      person: adieu?.person === undefined ? facts.person : adieu.person,
      watermark: id === undefined ? facts.watermark : Math.max(facts.watermark, sequence),
      isReceiptDue:
        from.role === 'user' ? isConfirm : facts.isReceiptDue || adieu?.kind === 'receipt',
    };
  }
  return facts;
}
