import { setImmediate } from 'node:timers/promises';
import type { Instant } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';
import { every } from '../../data/store/every.ts';
import { recordedSince } from '../audit/recorded-since.ts';
import { compareAccount, type CompareAccountDeps } from './compare-account.ts';
import { compareDeclaration } from './compare-declaration.ts';
import { compareReceipt } from './compare-receipt.ts';
import { compareRecord } from './compare-record.ts';
import { type Difference, ofItem } from './difference.ts';

/** What is read: of a store that is in use, or of its files. */
export type ReconciledStore = Pick<Store, 'get' | 'list' | 'entriesAfter' | 'lastSeq'>;

export interface ReconcileDeps extends CompareAccountDeps {
  readonly store: ReconciledStore;
  /** What was declared, proved and recorded from then on. */
  readonly since: Instant;
  readonly onDifference: (difference: Difference) => void | Promise<void>;
}

/** How much was compared. */
export interface Reconciled {
  readonly declarations: number;
  readonly receipts: number;
  /** Changes that were looked up in the account system. */
  readonly changes: number;
  /** Changes that it gave no answer to. */
  readonly unchecked: number;
  readonly differences: number;
}

/** Younger than this, it may still be on its way. */
const SETTLED_MS = 3_600_000;
/** So many at once; then others have their turn. */
const AT_ONCE = 20;

/**
 * Holds declarations, applied changes and receipts against each other and against the account
 * system. Reads page by page and writes nothing; what differs is read again before it is told,
 * since the program goes on meanwhile.
 */
export async function reconcile(deps: ReconcileDeps): Promise<Reconciled> {
  const { store, now, since } = deps;
  const to = new Date(now.getTime() - SETTLED_MS).toISOString();
  const tally = { declarations: 0, receipts: 0, changes: 0, unchecked: 0, differences: 0 };
  let steps = 0;
  const tell = async (differences: readonly Difference[]): Promise<void> => {
    for (const difference of differences) {
      tally.differences += 1;
      await deps.onDifference(difference);
    }
    steps += 1;
    if (steps % AT_ONCE === 0) await setImmediate();
  };

  for await (const { doc } of every(store, 'cases', 'byDeclared', { from: since, to })) {
    tally.declarations += 1;
    const found = await compareDeclaration(store, doc, now);
    const again = found.length === 0 ? null : await store.get('cases', doc.id);
    await tell(again ? await compareDeclaration(store, again.doc, now) : []);
    const compared = doc.appliedAt === null ? 'not_due' : await compareAccount(doc, deps);
    if (compared === 'unchecked') tally.unchecked += 1;
    else if (compared !== 'not_due') {
      tally.changes += 1;
      await tell(compared);
    }
  }
  for await (const { doc } of every(store, 'receipts', 'byIssued', { from: since, to })) {
    tally.receipts += 1;
    const found = await compareReceipt(store, doc);
    const isThere = found.length > 0 && (await store.get('receipts', doc.id)) !== null;
    await tell(isThere ? found : []);
  }
  for await (const entry of recordedSince(store, since)) {
    await tell(await compareRecord(store, entry));
  }
  for await (const { doc } of every(store, 'outbox', 'dead')) {
    const task = await store.get('tasks', `task_${doc.id}`);
    await tell(task?.doc.doneAt === null ? [] : [ofItem(doc)]);
  }
  return tally;
}
