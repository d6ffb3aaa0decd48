import { hasCode } from '../../data/model/errors.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Change, Store } from '../../data/store/contract.ts';
import { auditEntry, onRecord } from '../audit/entry.ts';

/** What goes as a whole, and what that is: `{ conversations: 1, entries: 12 }`. */
export interface Removal {
  readonly changes: readonly Change[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Why something goes, by name: it stands in the evidence. */
export interface RetentionRule {
  readonly name: string;
  /** What the rule lets go at this moment. */
  removals(store: Store, now: Date): AsyncIterable<Removal>;
}

export interface RemoveDeps {
  readonly store: Store;
  readonly clock: Clock;
}

const BATCH_CHANGES = 200;

/**
 * Removes what a rule lets go. Each batch is one commit that also says in the audit what went,
 * how much of it, when and by which rule. What is being changed at this moment stays for the
 * next night.
 * @returns how much went, by name
 */
export async function remove(
  rule: RetentionRule,
  { store, clock }: RemoveDeps,
): Promise<Readonly<Record<string, number>>> {
  const removed: Record<string, number> = {};
  const take = async (batch: readonly Removal[]): Promise<boolean> => {
    const counts = sum(batch);
    const changes = batch.flatMap((removal) => removal.changes);
    const evidence = auditEntry(clock.now(), 'purged', { rule: rule.name, ...counts });
    try {
      await store.commit([...changes, onRecord(evidence)]);
    } catch (error) {
      if (hasCode(error, 'store_conflict')) return false;
      throw error;
    }
    for (const [name, count] of Object.entries(counts)) {
      removed[name] = (removed[name] ?? 0) + count;
    }
    return true;
  };
  let batch: Removal[] = [];
  const flush = async (): Promise<void> => {
    const all = batch;
    batch = [];
    if (all.length === 0 || (await take(all)) || all.length === 1) return;
    for (const one of all) await take([one]);
  };
  for await (const removal of rule.removals(store, clock.now())) {
    batch.push(removal);
    if (batch.reduce((count, { changes }) => count + changes.length, 0) >= BATCH_CHANGES) {
      await flush();
    }
  }
  await flush();
  return removed;
}

function sum(batch: readonly Removal[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const { counts } of batch) {
    for (const [name, count] of Object.entries(counts)) total[name] = (total[name] ?? 0) + count;
  }
  return total;
}
