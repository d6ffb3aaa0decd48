import type { Conversation, Receipt } from '../../data/model/records.ts';

/**
 * The conversation of a receipt, begun anew: what was said in it is deleted after a time, and the
 * declaration, which is kept for longer, may still be taken back or answered.
 */
export function conversationAgain(
  { conversationId, accountId, language, timeZone, caseId }: Receipt,
  now: Date,
): Conversation {
  return {
    id: conversationId,
    channel: 'form',
    userId: conversationId,
    accountId,
    name: null,
    language,
    languageIsChosen: true,
    country: null,
    timeZone,
    startedAt: now.toISOString(),
    lastCustomerAt: null,
    endedAt: null,
    caseId,
    handoffId: null,
    reference: null,
  };
}
