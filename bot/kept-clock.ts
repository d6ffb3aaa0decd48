import type { Store } from '../data/store/contract.ts';
import type { AdjustableClock } from './clock.ts';

const MOVED_CLOCK = 'moved_clock';

/** By how much the clock was moved; `null`: never. */
export async function keptOffsetMs(store: Pick<Store, 'get'>): Promise<number | null> {
  const kept = await store.get('meta', MOVED_CLOCK);
  return typeof kept?.doc.value === 'number' ? kept.doc.value : null;
}

/**
 * A clock that was moved for a demonstration stays moved after a restart: time never goes back.
 * @param onKept Called when it was moved and that is kept.
 */
export async function keepClock(
  clock: AdjustableClock,
  store: Store,
  onKept: (offsetMs: number) => void = () => undefined,
): Promise<void> {
  const keptMs = await keptOffsetMs(store);
  if (keptMs !== null) clock.restore(keptMs);
  clock.onMove(() => {
    const { offsetMs } = clock;
    const doc = { id: MOVED_CLOCK, value: offsetMs };
    void store
      .commit([{ op: 'put', collection: 'meta', id: MOVED_CLOCK, doc, expect: 'any' }])
      .then(() => onKept(offsetMs));
  });
}
