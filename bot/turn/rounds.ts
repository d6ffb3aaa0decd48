/** A longer round would keep everything else in this process waiting. */
const MOST_TOGETHER = 64;

/**
 * Lets what has come in during one round of the event loop begin together.
 *
 * Turns that run side by side go through the same code one after another, while the processor still
 * holds it; one whole turn after another costs half as much again. Nobody is answered later: they
 * share the round's sync in any case.
 */
export class Rounds {
  #waiting: (() => void)[] = [];

  /** Resolves in the order of the calls, once this round's input is read. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#waiting.push(resolve) === 1) setImmediate(() => this.#begin());
    });
  }

  #begin(): void {
    const later = this.#waiting.splice(MOST_TOGETHER);
    for (const begin of this.#waiting) begin();
    this.#waiting = later;
    if (later.length > 0) setImmediate(() => this.#begin());
  }
}
