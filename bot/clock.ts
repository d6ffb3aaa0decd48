import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../data/model/time.ts';
import { SteadyTime } from './steady-time.ts';

/**
 * The clock of the whole program: the machine's, plus what it was moved by.
 * Moving it is for demonstrations and tests; it only goes forward, whatever the machine's does.
 */
export class AdjustableClock implements Clock {
  readonly #source: SteadyTime;
  readonly #listeners = new Set<() => void>();
  #offsetMs: number;

  constructor(offsetMs = 0, source: () => number = Date.now) {
    this.#offsetMs = offsetMs;
    this.#source = new SteadyTime(source);
  }

  now(): Date {
    return new Date(this.#source.now() + this.#offsetMs);
  }

  /** How far it is ahead of the machine's, in milliseconds. */
  get offsetMs(): number {
    return this.#offsetMs;
  }

  /**
   * Moves it forward by a calendar length in UTC.
   * @param length ISO 8601, "P31D" or "PT2H".
   * @throws RangeError when the length cannot be read or goes backwards.
   */
  advance(length: string): Date {
    const duration = Temporal.Duration.from(length);
    if (duration.sign < 0) throw new RangeError('the clock only goes forward');
    const before = this.now();
    const after = Temporal.Instant.fromEpochMilliseconds(before.getTime())
      .toZonedDateTimeISO('UTC')
      .add(duration);
    this.#offsetMs += after.epochMilliseconds - before.getTime();
    for (const listener of this.#listeners) listener();
    return this.now();
  }

  /** Goes on where a clock of before a restart was. */
  restore(offsetMs: number): void {
    this.#offsetMs = Math.max(this.#offsetMs, offsetMs);
  }

  /** It was this moment already, before a restart: time goes on from there. */
  notBefore(moment: Date): void {
    this.#source.notBefore(moment.getTime() - this.#offsetMs);
  }

  /** Calls back after each move. Returns a function that stops it. */
  onMove(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
