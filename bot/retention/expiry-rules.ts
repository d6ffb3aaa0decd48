import { CODE_HOURS, DEDUPE_HOURS, DONE_TASK_DAYS } from '../../data/policy/retention.ts';
import type { Collection, IndexOf } from '../../data/store/collections.ts';
import type { Change } from '../../data/store/contract.ts';
import { every } from '../../data/store/every.ts';
import type { RetentionRule } from './removal.ts';

const HOUR_MS = 3_600_000;

/** Documents that go by themselves, so many hours after the moment in an index. */
function after<C extends Collection>(
  collection: C,
  index: IndexOf<C>,
  hours: number,
): RetentionRule {
  return {
    name: collection,
    async *removals(store, now) {
      const to = new Date(now.getTime() - hours * HOUR_MS).toISOString();
      for await (const { doc, version } of every(store, collection, index, { to })) {
        const { id } = doc as { readonly id: string };
        const change = { op: 'delete', collection, id, expect: version } as Change;
        yield { changes: [change], counts: { [collection]: 1 } };
      }
    },
  };
}

/** What is of no use to anybody once its time is over. */
export const EXPIRY_RULES: readonly RetentionRule[] = [
  after('codes', 'byExpiry', CODE_HOURS),
  after('exports', 'byExpiry', 0),
  after('dedupe', 'byTime', DEDUPE_HOURS),
  after('tasks', 'byDone', DONE_TASK_DAYS * 24),
];
