/** How late a deadline may be noticed, in ms. */
const SWEEP_MS = 20;

interface Waiting {
  readonly until: number;
  readonly expire: () => void;
}

/**
 * Bounds how long is waited for something, a few times in every turn.
 *
 * Own code: setting and clearing a timer for each wait, nearly none of which ever fires,
 * cost more than the work that was waited for. One timer looks after all of them.
 */
export class Deadlines {
  readonly #waiting = new Set<Waiting>();
  #sweeping = false;

  /** What `work` comes to, or a rejection with `late()` once it has taken `timeoutMs`. */
  within<T>(work: Promise<T>, timeoutMs: number, late: () => Error): Promise<T> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        until: performance.now() + timeoutMs,
        expire: () => reject(late()),
      };
      this.#waiting.add(waiting);
      this.#sweepLater();
      const done = (): void => void this.#waiting.delete(waiting);
      work.then(done, done);
      work.then(resolve, reject);
    });
  }

  #sweepLater(): void {
    if (this.#sweeping) return;
    this.#sweeping = true;
    setTimeout(() => this.#sweep(), SWEEP_MS);
  }

  #sweep(): void {
    const now = performance.now();
    for (const waiting of this.#waiting) {
      if (waiting.until > now) continue;
      this.#waiting.delete(waiting);
      waiting.expire();
    }
    this.#sweeping = false;
    if (this.#waiting.size > 0) this.#sweepLater();
  }
}
