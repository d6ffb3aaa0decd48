/**
 * Time that never goes back. Where the machine's clock is set back, it goes on at half the speed
 * until the machine's has caught up, so that what is due in two seconds is done in four, and not
 * when the hour has come again. Where the machine's is set forward, it follows at once.
 */
export class SteadyTime {
  readonly #machine: () => number;
  readonly #stopwatch: () => number;
  /** What the machine's clock and the stopwatch said last. */
  #said: number;
  #measured: number;
  #shown: number;

  /**
   * @param machine Milliseconds since 1970, as the machine says.
   * @param stopwatch Milliseconds since any moment; nobody sets it.
   */
  constructor(machine: () => number, stopwatch: () => number = () => performance.now()) {
    this.#machine = machine;
    this.#stopwatch = stopwatch;
    this.#said = machine();
    this.#measured = stopwatch();
    this.#shown = this.#said;
  }

  /** Milliseconds since 1970. */
  now(): number {
    const now = this.#machine();
    const at = this.#stopwatch();
    const passed = Math.min(Math.max(now - this.#said, 0), at - this.#measured);
    this.#shown = Math.max(now, this.#shown + passed / 2);
    this.#said = now;
    this.#measured = at;
    return this.#shown;
  }

  /** It was this time already, before the program was started: it goes on from there. */
  notBefore(moment: number): void {
    this.#shown = Math.max(this.now(), moment);
  }
}
