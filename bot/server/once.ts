import { hasCode } from '../../data/model/errors.ts';
import type { Change, Store } from '../../data/store/contract.ts';

/** Host tokens live five minutes; a use is remembered until none could come again. */
const REMEMBERED_MS = 15 * 60_000;
const FORGOTTEN_AT_ONCE = 20;

/** Marks something as used, once and for all replicas. False: it was used before. */
export async function takeOnce(
  store: Pick<Store, 'list' | 'commit'>,
  id: string,
  now: Date,
): Promise<boolean> {
  const before = new Date(now.getTime() - REMEMBERED_MS).toISOString();
  const old = await store.list('dedupe', 'byTime', { to: before, limit: FORGOTTEN_AT_ONCE });
  const forget = old.items.map(({ doc }): Change => ({
    op: 'delete',
    collection: 'dedupe',
    id: doc.id,
    expect: 'any',
  }));
  const doc = { id, at: now.toISOString() };
  try {
    await store.commit([{ op: 'put', collection: 'dedupe', id, doc, expect: 'absent' }]);
  } catch (error) {
    if (hasCode(error, 'store_conflict')) return false;
    throw error;
  }
  if (forget.length > 0) await store.commit(forget);
  return true;
}
