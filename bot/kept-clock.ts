import type { Store } from '../data/store/contract.ts';
import type { AdjustableClock } from './clock.ts';

const MOVED_CLOCK = 'moved_clock';

/** A clock that was moved for a demonstration stays moved after a restart: time never goes back. */
export async function keepClock(clock: AdjustableClock, store: Store): Promise<void> {
  const kept = await store.get('meta', MOVED_CLOCK);
  if (typeof kept?.doc.value === 'number') clock.restore(kept.doc.value);
  clock.onMove(() => {
    const doc = { id: MOVED_CLOCK, value: clock.offsetMs };
    void store.commit([{ op: 'put', collection: 'meta', id: MOVED_CLOCK, doc, expect: 'any' }]);
  });
}
