const EVERY_MS = 250;
const PATIENCE_MS = 5_000;

/** Asks `/healthz` all the time while the program runs, and keeps what was not well (I8). */
export class HealthWatch {
  readonly failures: string[] = [];
  readonly #url: string;
  #timer: NodeJS.Timeout | null = null;
  /** Counts starts and endings: an answer across one of them says nothing. */
  #era = 0;
  #asked = 0;

  constructor(base: string) {
    this.#url = `${base}/healthz`;
  }

  /** How many answers were had. */
  get asked(): number {
    return this.#asked;
  }

  programReady(): void {
    this.#era += 1;
    this.#timer ??= setInterval(() => void this.#ask(), EVERY_MS);
  }

  programEnded(): void {
    this.#era += 1;
    this.stop();
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  async #ask(): Promise<void> {
    const era = this.#era;
    const problem = await fetch(this.#url, { signal: AbortSignal.timeout(PATIENCE_MS) }).then(
      ({ status }) => (status === 200 ? null : `status ${String(status)}`),
      (error: unknown) => String(error),
    );
    if (era !== this.#era || this.#timer === null) return;
    this.#asked += 1;
    if (problem !== null) this.failures.push(problem);
  }
}
