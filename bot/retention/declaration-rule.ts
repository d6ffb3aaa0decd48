import type { Case } from '../../data/model/records.ts';
import { DECLARATION_YEARS } from '../../data/policy/retention.ts';
import type { Store, Versioned } from '../../data/store/contract.ts';
import { subjectOf } from '../audit/personal.ts';
import { all, every } from '../../data/store/every.ts';
import { deletion, hasDeclared, keyDeletion } from './forget-conversation.ts';
import type { Removal, RetentionRule } from './removal.ts';

/** Declarations with their receipts, once the years are over for which they are proof. */
export const declarationRule: RetentionRule = {
  name: 'declarations',
  async *removals(store, now) {
    const firstKept = `${String(now.getUTCFullYear() - DECLARATION_YEARS)}-01-01`;
    for await (const one of every(store, 'cases', 'byDeclared', { to: firstKept })) {
      yield declarationOf(store, one);
    }
  },
};

async function declarationOf(store: Store, one: Versioned<Case>): Promise<Removal> {
  const { id, conversationId, accountId } = one.doc;
  const receipts = await all(store, 'receipts', 'byCase', { equals: id });
  const tasks = await all(store, 'tasks', 'byConversation', { equals: conversationId });
  const of = tasks.filter(({ doc }) => doc.caseId === id);
  const keepsKey = accountId !== null && (await hasDeclared(store, accountId, id));
  const subject = subjectOf({ id: conversationId, accountId });
  return {
    changes: [
      deletion('cases', one),
      ...receipts.map((receipt) => deletion('receipts', receipt)),
      ...of.map((task) => deletion('tasks', task)),
      ...(keepsKey ? [] : [keyDeletion(subject)]),
    ],
    counts: { declarations: 1, receipts: receipts.length, tasks: of.length },
  };
}
