import type { Case } from '../../../data/model/records.ts';
import type { Evidence } from '../evidence.ts';
import type { Invariant } from './invariant.ts';

/** I4. What was declared, done and mailed stands in the conversation, once each. */
export const recorded: Invariant = {
  id: 'I4',
  never: 'an effect has no audit entry',
  violations: ({ cases, customers, outbox }: Evidence) =>
    cases.flatMap((one) => {
      const told = customers.find(({ conversationId }) => conversationId === one.conversationId);
      if (!told) return [];
      const count = (type: string) =>
        told.stored.filter((entry) => entry.kind === 'event' && entry.event.type === type).length;
      const declared = count('declaration');
      const ofConversation = cases.filter(
        ({ conversationId }) => conversationId === told.conversationId,
      );
      const expected = {
        declaration: ofConversation.filter(({ declaration }) => declaration !== null).length,
        applied: ofConversation.filter(({ state }) => state === 'applied').length,
      };
      const mails = outbox.filter(
        ({ conversationId, effect }) =>
          conversationId === told.conversationId && effect.kind === 'mail',
      );
      return [
        ...(declared === expected.declaration
          ? []
          : [`${told.account}: ${String(declared)} declarations are recorded`]),
        ...(count('applied') === expected.applied
          ? []
          : [`${told.account}: ${String(count('applied'))} changes are recorded`]),
        ...mailsMissing(one, count('mail') + mails.length),
      ];
    }),
};

function mailsMissing({ id, receiptId }: Case, mails: number): string[] {
  return receiptId !== null && mails === 0 ? [`${id}: no mail is recorded or waits`] : [];
}
