import { referenceNumber } from '../../cards/reference-number.ts';
import { hasCode } from '../../data/model/errors.ts';
import type { Task } from '../../data/model/records.ts';
import type { Clock } from '../../data/model/time.ts';
import { RECONCILED_DAYS } from '../../data/policy/retention.ts';
import type { Store } from '../../data/store/contract.ts';
import { auditEntry, onRecord } from '../audit/entry.ts';
import { type Difference, type DifferenceKind, DIFFERENCES } from './difference.ts';
import { keepLatest } from './latest.ts';
import { type Reconciled, reconcile, type ReconcileDeps } from './reconcile.ts';

export interface KeepDifferencesDeps extends Pick<ReconcileDeps, 'accounts'> {
  readonly store: Store;
  readonly clock: Clock;
}

const DAY_MS = 86_400_000;

/**
 * Reconciles, gives a person a task for each difference, once, and puts on record that it was
 * done. A difference whose task is open or was done is counted and not raised again.
 */
export async function keepDifferences({
  store,
  accounts,
  clock,
}: KeepDifferencesDeps): Promise<Reconciled> {
  const now = clock.now();
  const since = new Date(now.getTime() - RECONCILED_DAYS * DAY_MS).toISOString();
  const kinds = Object.fromEntries(DIFFERENCES.map((kind) => [kind, 0])) as Record<
    DifferenceKind,
    number
  >;
  const onDifference = async (difference: Difference): Promise<void> => {
    kinds[difference.kind] += 1;
    await openTask(store, difference, now);
  };
  const reconciled = await reconcile({ store, accounts, now, since, onDifference });
  await store.commit([
    keepLatest({ at: now.toISOString(), ...reconciled, kinds }),
    onRecord(auditEntry(now, 'reconciled', { ...reconciled })),
  ]);
  return reconciled;
}

async function openTask(
  store: Pick<Store, 'commit'>,
  difference: Difference,
  now: Date,
): Promise<void> {
  const { kind, about, conversationId, caseId, accountId, outboxId } = difference;
  const id = `task_${kind}_${about}`;
  const task: Task = {
    id,
    number: referenceNumber(id),
    kind: 'reconciliation',
    conversationId,
    caseId,
    accountId,
    note: `${kind}: ${about}`,
    ...(outboxId === undefined ? {} : { outboxId }),
    createdAt: now.toISOString(),
    dueAt: new Date(now.getTime() + DAY_MS).toISOString(),
    doneAt: null,
    doneBy: null,
  };
  try {
    await store.commit([
      { op: 'put', collection: 'tasks', id, doc: task, expect: 'absent' },
      onRecord(
        auditEntry(now, 'task_opened', { kind, due: task.dueAt }, { conversationId, caseId }),
      ),
    ]);
  } catch (error) {
    // It is known.
    if (!hasCode(error, 'store_conflict')) throw error;
  }
}
