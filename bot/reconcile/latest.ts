import { z } from 'zod';
import type { Change, Store } from '../../data/store/contract.ts';

const RECONCILED = 'reconciled';

const latestSchema = z.object({
  at: z.string(),
  declarations: z.number(),
  receipts: z.number(),
  changes: z.number(),
  unchecked: z.number(),
  differences: z.number(),
  /** How many of each kind. */
  kinds: z.record(z.string(), z.number()),
});

/** What the last reconciliation found. */
export type LatestReconciliation = Readonly<z.infer<typeof latestSchema>>;

/** `null`: there was none yet. */
export async function latestReconciliation(
  store: Pick<Store, 'get'>,
): Promise<LatestReconciliation | null> {
  const kept = await store.get('meta', RECONCILED);
  return kept ? latestSchema.parse(kept.doc.value) : null;
}

export function keepLatest(value: LatestReconciliation): Change {
  const doc = { id: RECONCILED, value };
  return { op: 'put', collection: 'meta', id: RECONCILED, doc, expect: 'any' };
}
