import type { Store } from '../data/store/contract.ts';
import type { AdjustableClock } from './clock.ts';
import { keepMoment, latestMoment } from './latest-moment.ts';
import { scheduleAnew } from './turn/schedule-anew.ts';

const MOVED_CLOCK = 'moved_clock';
/** Further back is no clock that was set wrong for a while, but one that is set right at last. */
const FURTHEST_BACK_MS = 48 * 3_600_000;
const KEEP_EVERY_MS = 60_000;

export interface KeptClockDeps {
  readonly clock: AdjustableClock;
  readonly store: Store;
  /** It was moved, and that is kept. */
  readonly onKept?: (offsetMs: number) => void;
  /** The machine's clock is behind what the store has seen. */
  readonly onBehind?: (behindMs: number) => void;
}

/** By how much the clock was moved; `null`: never. */
export async function keptOffsetMs(store: Pick<Store, 'get'>): Promise<number | null> {
  const kept = await store.get('meta', MOVED_CLOCK);
  return typeof kept?.doc.value === 'number' ? kept.doc.value : null;
}

/**
 * Time never goes back, over a restart too. A clock that was moved for a demonstration stays moved;
 * and where the machine's was set back while nothing ran, time goes on from what is in the store,
 * so that nothing that was due in a moment waits until the hour has come again. A clock that was wrong
 * by days is followed, and what waits is scheduled anew.
 * @returns A function that ends it.
 */
export async function keepClock(deps: KeptClockDeps): Promise<() => void> {
  const { clock, store, onKept, onBehind } = deps;
  const keptMs = await keptOffsetMs(store);
  if (keptMs !== null) clock.restore(keptMs);
  const latest = await latestMoment(store);
  const behindMs = latest === null ? 0 : Date.parse(latest) - clock.now().getTime();
  if (latest !== null && behindMs > 0) {
    if (behindMs <= FURTHEST_BACK_MS) clock.notBefore(new Date(latest));
    else await scheduleAnew(store, clock.now());
    onBehind?.(behindMs);
  }
  const stopListening = clock.onMove(() => {
    const { offsetMs } = clock;
    const doc = { id: MOVED_CLOCK, value: offsetMs };
    void store
      .commit([{ op: 'put', collection: 'meta', id: MOVED_CLOCK, doc, expect: 'any' }])
      .then(() => onKept?.(offsetMs));
  });
  const keeping = setInterval(() => {
    // A store that takes nothing now is told a minute later.
    keepMoment(store, clock.now()).catch(() => undefined);
  }, KEEP_EVERY_MS).unref();
  return () => {
    stopListening();
    clearInterval(keeping);
  };
}
