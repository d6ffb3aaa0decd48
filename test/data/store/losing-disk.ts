import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { type DataFile, openFile, type OpenFile } from '../../../data/store/lowdb/data-file.ts';

/** What a disk writes as a whole or not at all. */
const SECTOR = 512;

/** A change that no sync has vouched for, and what was there before it. */
interface Unsynced {
  readonly position: number;
  readonly length: number;
  /** Shorter than `length` where the file ended. */
  readonly before: Buffer;
  readonly sizeBefore: number;
}

/**
 * A disk that loses its power at its nth operation. Of what was not synced any sectors may be there
 * and any may not, in any order; after that nothing that the program asks is ever answered.
 */
export class LosingDisk {
  readonly #random: () => number;
  readonly #unsynced = new Map<string, Unsynced[]>();
  readonly #open = new Set<DataFile>();
  readonly #end: PromiseWithResolvers<unknown> = Promise.withResolvers();
  #left: number;

  /** @param random From 0 to 1. */
  constructor(random: () => number, operations: number) {
    this.#random = random;
    this.#left = operations;
  }

  /** Resolves when the power is gone and the files are as the next start will find them. */
  get powerLost(): Promise<unknown> {
    return this.#end.promise;
  }

  readonly openFile: OpenFile = async (path, flags) => {
    await this.#step();
    const file = await openFile(path, flags);
    if (this.#isOff) await this.#neverAfter(file.close());
    this.#open.add(file);
    const changes: Unsynced[] = [];
    this.#unsynced.set(path, changes);
    return {
      write: async (bytes, position) => {
        await this.#step();
        changes.push(readBefore(path, position, bytes.length));
        await file.write(bytes, position);
        await this.#step();
      },
      writeNow: (bytes, position) => {
        if (this.#isOff) throw new Error('the power is gone');
        changes.push(readBefore(path, position, bytes.length));
        file.writeNow(bytes, position);
        this.#count();
      },
      datasync: async () => {
        const synced = changes.length;
        await this.#step();
        changes.splice(0, synced);
        await this.#step();
      },
      truncate: async (length) => {
        await this.#step();
        const { sizeBefore } = readBefore(path, 0, 0);
        changes.push(readBefore(path, length, Math.max(sizeBefore - length, 0)));
        await file.truncate(length);
        await this.#step();
      },
      close: async () => {
        await this.#step();
        this.#open.delete(file);
        await file.close();
      },
    };
  };

  /** Closes what the program had open, as its end does. */
  async release(): Promise<void> {
    for (const file of this.#open) await file.close();
  }

  get #isOff(): boolean {
    return this.#left <= 0;
  }

  /** One more operation; never resolves once the power is gone. */
  async #step(): Promise<void> {
    this.#count();
    if (this.#isOff) await this.#neverAfter();
  }

  async #neverAfter(work?: Promise<void>): Promise<never> {
    await work;
    return new Promise<never>(() => undefined);
  }

  #count(): void {
    this.#left -= 1;
    // Once, at the operation with which it goes.
    if (this.#left !== 0) return;
    for (const [path, changes] of this.#unsynced) this.#lose(path, changes);
    this.#end.resolve(null);
  }

  /** Takes back some sectors of what was not synced, the newest change first. */
  #lose(path: string, changes: readonly Unsynced[]): void {
    if (changes.length === 0) return;
    const file = openSync(path, 'r+');
    for (const { position, length, before, sizeBefore } of changes.toReversed()) {
      const from = position - (position % SECTOR);
      for (let at = from; at < position + length; at += SECTOR) {
        if (this.#random() < 0.5) continue;
        const start = Math.max(at, position);
        const end = Math.min(at + SECTOR, position + length);
        const old = Buffer.alloc(end - start);
        before.subarray(start - position, end - position).copy(old);
        if (start < fstatSync(file).size) writeSync(file, old, 0, old.length, start);
      }
      // The file's length is written by itself, too.
      if (sizeBefore < fstatSync(file).size && this.#random() < 0.3)
        ftruncateSync(file, sizeBefore);
    }
    closeSync(file);
  }
}

function readBefore(path: string, position: number, length: number): Unsynced {
  const file = openSync(path, 'r');
  try {
    const before = Buffer.alloc(length);
    const read = length === 0 ? 0 : readSync(file, before, 0, length, position);
    const sizeBefore = fstatSync(file).size;
    return { position, length, before: before.subarray(0, read), sizeBefore };
  } finally {
    closeSync(file);
  }
}
