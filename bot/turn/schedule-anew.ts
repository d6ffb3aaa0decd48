import { hasCode } from '../../data/model/errors.ts';
import type { OutboxItem } from '../../data/model/outbox.ts';
import type { Store, Versioned } from '../../data/store/contract.ts';
import { all } from '../../data/store/every.ts';

/**
 * For a clock that was wrong by days and is set right: what was asked for while it was ahead waits
 * as long as it was to wait then, from now on, and not for those days. Nobody holds it any more.
 */
export async function scheduleAnew(
  store: Pick<Store, 'list' | 'commit'>,
  now: Date,
): Promise<void> {
  for (const index of ['scheduledByDue', 'webhooks'] as const) {
    for (const item of await all(store, 'outbox', index)) {
      const doc = anew(item, now);
      if (doc) await put(store, doc, item.version);
    }
  }
}

/** `null`: it was asked for before. */
function anew({ doc }: Versioned<OutboxItem>, now: Date): OutboxItem | null {
  const asked = Date.parse(doc.putOffAt ?? doc.createdAt);
  if (asked <= now.getTime()) return null;
  const dueAt = new Date(now.getTime() + Date.parse(doc.dueAt) - asked).toISOString();
  return { ...doc, dueAt, putOffAt: now.toISOString(), lease: null };
}

async function put(store: Pick<Store, 'commit'>, doc: OutboxItem, expect: number): Promise<void> {
  try {
    await store.commit([{ op: 'put', collection: 'outbox', id: doc.id, doc, expect }]);
  } catch (error) {
    // Another replica has done it, or has it.
    if (!hasCode(error, 'store_conflict')) throw error;
  }
}
