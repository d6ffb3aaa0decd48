import type { Instant } from '../data/model/time.ts';
import type { Store } from '../data/store/contract.ts';

const SEEN = 'clock_seen';
const ITEMS = 1_000;

/** The latest time that the store has seen, as far as what is due has to know it. `null`: none. */
export async function latestMoment(store: Pick<Store, 'get' | 'list'>): Promise<Instant | null> {
  const seen = (await store.get('meta', SEEN))?.doc.value;
  // What is due soonest: its own times are newer than what is kept every minute.
  const { items } = await store.list('outbox', 'scheduledByDue', { limit: ITEMS });
  const moments = items.map(({ doc }) => doc.putOffAt ?? doc.createdAt);
  if (typeof seen === 'string') moments.push(seen);
  return moments.sort().at(-1) ?? null;
}

/** Kept only while something waits for its time. */
export async function keepMoment(store: Store, now: Date): Promise<void> {
  const { items } = await store.list('outbox', 'scheduledByDue', { limit: 1 });
  if (items.length === 0) return;
  const doc = { id: SEEN, value: now.toISOString() };
  await store.commit([{ op: 'put', collection: 'meta', id: SEEN, doc, expect: 'any' }]);
}
