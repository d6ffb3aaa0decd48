import type { Change } from '../contract.ts';
import { keyOf, requireHolds, valueAfter } from '../expectation.ts';

interface Line {
  /** The last commit that touches it. */
  tail: Promise<void>;
  /** Its value after the commits that are over; NaN: not known. */
  value: number;
}

/**
 * Commits of this process that touch the same, in the order of their calls; all others at once.
 * One that was overtaken by the commit before it is refused without asking the database.
 */
export class CommitOrder {
  readonly #lines = new Map<string, Line>();

  /** @throws AdieuError `store_conflict`, and what `commit` throws */
  run(changes: readonly Change[], commit: () => Promise<void>): Promise<void> {
    const keys = [...new Set(changes.map(keyOf))];
    const earlier = keys.flatMap((key) => this.#lines.get(key)?.tail ?? []);
    const work = async (): Promise<void> => {
      if (earlier.length > 0) await Promise.allSettled(earlier);
      this.#check(changes);
      try {
        await commit();
      } catch (error) {
        for (const key of keys) this.#learn(key, NaN);
        throw error;
      }
      for (const [key, value] of this.#valuesAfter(changes)) this.#learn(key, value);
    };
    const done = work();
    for (const key of keys) {
      this.#lines.set(key, { tail: done, value: this.#valueOf(key) });
    }
    const leave = (): void => {
      for (const key of keys) if (this.#lines.get(key)?.tail === done) this.#lines.delete(key);
    };
    done.then(leave, leave);
    return done;
  }

  /** Resolves when nothing is under way. */
  async idle(): Promise<void> {
    while (this.#lines.size > 0) {
      await Promise.allSettled([...this.#lines.values()].map(({ tail }) => tail));
    }
  }

  #check(changes: readonly Change[]): void {
    const values = new Map<string, number>();
    for (const change of changes) {
      const key = keyOf(change);
      const value = values.get(key) ?? this.#valueOf(key);
      if (!Number.isNaN(value)) requireHolds(change, value);
      values.set(key, valueAfter(change, value));
    }
  }

  #valuesAfter(changes: readonly Change[]): ReadonlyMap<string, number> {
    const values = new Map<string, number>();
    for (const change of changes) {
      const key = keyOf(change);
      const before = values.get(key) ?? expectedBy(change) ?? this.#valueOf(key);
      values.set(key, valueAfter(change, before));
    }
    return values;
  }

  #valueOf(key: string): number {
    return this.#lines.get(key)?.value ?? NaN;
  }

  #learn(key: string, value: number): void {
    const line = this.#lines.get(key);
    if (line) line.value = value;
  }
}

/** What the value was, since the change was done; `null`: it did not say. */
function expectedBy(change: Change): number | null {
  if (change.op !== 'put' || change.expect === 'any') return null;
  return change.expect === 'absent' ? 0 : change.expect;
}
