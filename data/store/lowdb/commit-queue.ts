import { setImmediate as nextTick } from 'node:timers/promises';
import { AdieuError } from '../../model/errors.ts';
import type { Failpoint } from '../../model/failpoint.ts';
import type { Change } from '../contract.ts';
import type { Append, StagedCommit, Staging } from '../staging.ts';
import { commitBody, placeCommit, type PlacedCommit } from './commit-line.ts';
import { LineBuffer } from './frame.ts';
import { WriteFailed, type Journal } from './journal.ts';

interface Waiting {
  readonly seq: number;
  readonly staged: StagedCommit;
  readonly body: string;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export interface CommitQueueDeps {
  readonly journal: Journal;
  readonly staging: Staging;
  /** Carries out in memory what has become durable. */
  apply(staged: StagedCommit, placed: PlacedCommit, segment: number, offset: number): void;
  /** After each sync. */
  onWritten(): void;
  /** The disk took nothing: every waiting commit fails. */
  onWriteFailed(error: WriteFailed): void;
  /** Anything else: the process has to end. */
  onFatal(error: unknown): void;
  readonly failpoint?: Failpoint | undefined;
}

/** Characters for one sync, so that nobody waits for the whole of a flood. */
const GROUP_LENGTH = 4 * 1024 * 1024;

/**
 * Group commit: what arrives while one sync is on its way goes to the disk with
 * the next. Memory changes, and callers hear of it, only after the sync.
 */
export class CommitQueue {
  readonly #deps: CommitQueueDeps;
  readonly #lines = new LineBuffer();
  #waiting: Waiting[] = [];
  #between: (() => Promise<void>)[] = [];
  #running: Promise<void> | null = null;
  #seq: number;
  #last: Promise<void> = Promise.resolve();

  constructor(deps: CommitQueueDeps) {
    this.#deps = deps;
    this.#seq = deps.journal.seq;
  }

  /** Rejects with AdieuError `store_conflict`, `store_read_only`. */
  add(changes: readonly Change[]): Promise<void> {
    let staged: StagedCommit;
    try {
      staged = this.#deps.staging.stage(changes);
    } catch (conflict) {
      // It may conflict with a commit that is on its way: who reads again has to see that one.
      const refuse = (): never => {
        throw conflict;
      };
      return this.#last.then(refuse, refuse);
    }
    return this.#wait(staged);
  }

  /** Writes entries that are known again: only where they lie changes. */
  move(appends: readonly Append[]): Promise<void> {
    return this.#wait({ writes: [], forgets: [], appends, keys: [] });
  }

  /** Runs a task while no commit is being written. */
  between(task: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#between.push(() => task().then(resolve, reject));
      this.#run();
    });
  }

  /** Resolves when nothing waits any more. */
  async drained(): Promise<void> {
    while (this.#running) await this.#running;
  }

  #wait(staged: StagedCommit): Promise<void> {
    this.#seq += 1;
    const seq = this.#seq;
    const body = commitBody(seq, staged);
    this.#last = new Promise((resolve, reject) => {
      this.#waiting.push({ seq, staged, body, resolve, reject });
    });
    this.#run();
    return this.#last;
  }

  #run(): void {
    this.#running ??= this.#work().finally(() => {
      this.#running = null;
      if (this.#waiting.length + this.#between.length > 0) this.#run();
    });
  }

  async #work(): Promise<void> {
    // Lets everything that this turn of the event loop commits join the first group.
    await nextTick();
    while (this.#waiting.length + this.#between.length > 0) {
      for (const task of this.#between.splice(0)) await task();
      if (this.#waiting.length > 0) await this.#flush(this.#takeGroup());
    }
  }

  #takeGroup(): Waiting[] {
    let length = 0;
    const end = this.#waiting.findIndex(({ body }) => (length += body.length) > GROUP_LENGTH);
    return this.#waiting.splice(0, end === -1 ? this.#waiting.length : Math.max(end, 1));
  }

  async #flush(group: readonly Waiting[]): Promise<void> {
    const { journal, staging, failpoint } = this.#deps;
    const lines = this.#lines;
    let offset: number;
    const { segment } = journal;
    lines.clear();
    const placed = group.map(({ body, staged }) => placeCommit(lines, body, staged));
    try {
      offset = await journal.append(lines.bytes, group.at(-1)?.seq ?? journal.seq);
      await failpoint?.('store.synced');
    } catch (error) {
      this.#fail(group, error);
      return;
    }
    for (const [at, { staged, resolve }] of group.entries()) {
      try {
        const place = placed[at];
        if (!place) throw new Error('a commit was not written');
        this.#deps.apply(staged, place, segment, offset);
      } catch (error) {
        // Durable, but not in memory: reading it all again is the only way to be right.
        this.#fail(group.slice(at), error);
        return;
      }
      staging.release(staged);
      resolve();
    }
    this.#deps.onWritten();
  }

  /** Those behind the group were checked against it: they fail with it. */
  #fail(group: readonly Waiting[], error: unknown): void {
    const failed = [...group, ...this.#waiting.splice(0)];
    this.#seq = this.#deps.journal.seq;
    if (error instanceof WriteFailed) this.#deps.onWriteFailed(error);
    else this.#deps.onFatal(error);
    const cause = new AdieuError('store_read_only', 'the disk took nothing', { cause: error });
    for (const { staged, reject } of failed) {
      this.#deps.staging.release(staged);
      reject(cause);
    }
  }
}
