import { AUDIT_SEQUENCE, type AuditEntry } from '../../data/model/audit.ts';
import type { Instant } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';
import { type Difference, ofCase } from './difference.ts';

const PAGE = 500;

/** Entries of the audit since then, in their order; entries stand about in the order of time. */
export async function* recordedSince(
  store: Pick<Store, 'entriesAfter' | 'lastSeq'>,
  since: Instant,
): AsyncGenerator<AuditEntry> {
  let after = await lastBefore(store, since);
  for (;;) {
    const page = await store.entriesAfter(AUDIT_SEQUENCE, after, PAGE);
    for (const { entry } of page) if (entry.kind === 'audit') yield entry.chained.entry;
    const last = page.at(-1);
    if (!last) return;
    after = last.seq;
  }
}

async function lastBefore(
  store: Pick<Store, 'entriesAfter' | 'lastSeq'>,
  since: Instant,
): Promise<number> {
  let [before, after] = [0, (await store.lastSeq(AUDIT_SEQUENCE)) + 1];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    const [found] = await store.entriesAfter(AUDIT_SEQUENCE, middle - 1, 1);
    if (found && found.entry.at < since) before = middle;
    else after = middle;
  }
  return before;
}

/**
 * Whether what stands in the audit as done is what the case was done by. A case keeps one moment
 * of being done: an entry of another one is a second time.
 */
export async function compareRecord(
  store: Pick<Store, 'get'>,
  { what, caseId, at }: AuditEntry,
): Promise<readonly Difference[]> {
  if (what !== 'applied' || caseId === null) return [];
  const one = await store.get('cases', caseId);
  // Over its time.
  if (!one) return [];
  const { appliedAt } = one.doc;
  if (appliedAt === null) return [ofCase('applied_unknown', one.doc)];
  return appliedAt === at ? [] : [ofCase('applied_twice', one.doc)];
}
