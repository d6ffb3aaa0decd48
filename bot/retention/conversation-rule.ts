import type { Conversation } from '../../data/model/records.ts';
import { TRANSCRIPT_DAYS } from '../../data/policy/retention.ts';
import type { Store } from '../../data/store/contract.ts';
import { every } from '../../data/store/every.ts';
import { forgetConversation } from './forget-conversation.ts';
import type { Removal, RetentionRule } from './removal.ts';

const DAY_MS = 86_400_000;
const PAGE = 200;

/**
 * Conversations go when their customer has written nothing for the days that they are kept; of
 * those that go on, what is older goes.
 */
export const conversationRule: RetentionRule = {
  name: 'conversations',
  async *removals(store, now) {
    const shortest = Math.min(...Object.values(TRANSCRIPT_DAYS));
    const to = before(now, shortest);
    for await (const conversation of every(store, 'conversations', 'byStart', { to })) {
      const limit = before(now, keptDays(conversation.doc));
      const { startedAt, lastCustomerAt } = conversation.doc;
      if (startedAt > limit) continue;
      if ((lastCustomerAt ?? startedAt) <= limit) yield forgetConversation(store, conversation);
      else yield* olderPart(store, conversation.doc.id, limit);
    }
  },
};

function keptDays({ accountId }: Conversation): number {
  return accountId === null ? TRANSCRIPT_DAYS.unverified : TRANSCRIPT_DAYS.verified;
}

async function* olderPart(store: Store, id: string, limit: string): AsyncGenerator<Removal> {
  let upTo = 0;
  let entries = 0;
  for (;;) {
    const page = await store.entriesAfter(id, upTo, PAGE);
    const older = page.findIndex(({ entry }) => entry.at > limit);
    const gone = older === -1 ? page : page.slice(0, older);
    entries += gone.length;
    upTo = gone.at(-1)?.seq ?? upTo;
    if (older !== -1 || page.length < PAGE) break;
  }
  if (entries > 0) {
    yield { changes: [{ op: 'forget', conversationId: id, upTo }], counts: { entries } };
  }
}

function before(now: Date, days: number): string {
  return new Date(now.getTime() - days * DAY_MS).toISOString();
}
