import { z } from 'zod';
import { hasCode } from '../../data/model/errors.ts';
import type { Clock } from '../../data/model/time.ts';
import { dateIn } from '../../data/policy/calendar.ts';
import type { Store } from '../../data/store/contract.ts';

export interface DailyJobsDeps {
  readonly store: Pick<Store, 'get' | 'commit'>;
  readonly clock: Clock;
  /** Whose nights they run in. */
  readonly timeZone: string;
  /** Run one after another, in this order. */
  readonly jobs: Readonly<Record<string, () => Promise<void>>>;
  readonly onError: (error: unknown, job: string) => void;
}

const DONE = 'daily_jobs';
const HOUR_MS = 3_600_000;
/** A day begins for them at three in the morning. */
const NIGHT_MS = 3 * HOUR_MS;
/** A day that was taken later than this is of a clock that was wrong by days and is set right. */
const FURTHEST_AHEAD_MS = 48 * HOUR_MS;
const LOOK_EVERY_MS = 10 * 60_000;
/** A start is not slowed down by what the night before has missed. */
const FIRST_LOOK_MS = 20_000;

const doneSchema = z.record(z.string(), z.string());

/**
 * What happens once a night, by the one clock: a clock that was moved past several nights runs
 * each job once. The day is taken in the store before its job begins, so of several processes
 * one does it; a job that dies is done again the next night.
 */
export class DailyJobs {
  readonly #deps: DailyJobsDeps;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;

  constructor(deps: DailyJobsDeps) {
    this.#deps = deps;
  }

  start(): void {
    this.#timer = setTimeout(() => {
      void this.runDue();
      this.#timer = setInterval(() => void this.runDue(), LOOK_EVERY_MS).unref();
    }, FIRST_LOOK_MS).unref();
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.#running;
  }

  /** Runs what this day has not seen yet. Never rejects. */
  async runDue(): Promise<void> {
    while (this.#running) await this.#running;
    this.#running = this.#runAll().finally(() => (this.#running = null));
    await this.#running;
  }

  async #runAll(): Promise<void> {
    for (const [name, job] of Object.entries(this.#deps.jobs)) {
      try {
        if (await this.#take(name)) await job();
      } catch (error) {
        this.#deps.onError(error, name);
      }
    }
  }

  /** True for the one who has taken this day. */
  async #take(name: string): Promise<boolean> {
    const { store, clock, timeZone } = this.#deps;
    const now = clock.now().getTime() - NIGHT_MS;
    const today = dateIn(timeZone, new Date(now));
    const latest = dateIn(timeZone, new Date(now + FURTHEST_AHEAD_MS));
    const kept = await store.get('meta', DONE);
    const days = kept ? doneSchema.parse(kept.doc.value) : {};
    const day = days[name];
    if (day !== undefined && day >= today && day <= latest) return false;
    const doc = { id: DONE, value: { ...days, [name]: today } };
    const expect = kept?.version ?? 'absent';
    try {
      await store.commit([{ op: 'put', collection: 'meta', id: DONE, doc, expect }]);
    } catch (error) {
      if (hasCode(error, 'store_conflict')) return false;
      throw error;
    }
    return true;
  }
}
