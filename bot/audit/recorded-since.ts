import { AUDIT_SEQUENCE, type AuditEntry } from '../../data/model/audit.ts';
import type { Instant } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';

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
