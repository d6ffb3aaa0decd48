import { open, type FileHandle } from 'node:fs/promises';
import type { Entry } from '../../model/transcript.ts';
import type { Sequenced } from '../contract.ts';
import { parseEntry } from './commit-line.ts';
import { damaged } from './damage.ts';
import type { EntryIndex, EntryPlace } from './entry-index.ts';
import { segmentPath } from './layout.ts';

/** Entries this close to each other are read at once. */
const GAP_BYTES = 4096;
const RUN_BYTES = 1024 * 1024;
const OPEN_FILES = 16;

interface OpenSegment {
  readonly handle: Promise<FileHandle>;
  users: number;
}

/** Places that one read fetches. */
function runsOf(places: readonly EntryPlace[]): EntryPlace[][] {
  const runs: EntryPlace[][] = [];
  let run: EntryPlace[] = [];
  for (const place of places) {
    const first = run[0];
    const last = run.at(-1);
    const near =
      first !== undefined &&
      last !== undefined &&
      place.segment === last.segment &&
      place.offset >= last.offset &&
      place.offset - (last.offset + last.length) <= GAP_BYTES &&
      place.offset + place.length - first.offset <= RUN_BYTES;
    if (near) run.push(place);
    else runs.push((run = [place]));
  }
  return runs;
}

/** Reads entries where the index says they lie. */
export class EntryReader {
  readonly #folder: string;
  readonly #index: EntryIndex;
  /** Least recently used first. */
  readonly #open = new Map<number, OpenSegment>();

  constructor(folder: string, index: EntryIndex) {
    this.#folder = folder;
    this.#index = index;
  }

  /** @throws AdieuError `store_damaged` when something else lies there. */
  async after(conversationId: string, seq: number, limit: number): Promise<Sequenced[]> {
    const from = Math.max(seq, this.#index.forgotten(conversationId));
    const found: Sequenced[] = [];
    for (const run of runsOf(this.#index.places(conversationId, from, limit))) {
      const bytes = await this.#read(run);
      const start = run[0]?.offset ?? 0;
      for (const { segment, offset, length } of run) {
        const part = bytes.toString('utf8', offset - start, offset - start + length);
        const expected = { conversationId, seq: from + found.length + 1 };
        found.push(this.#check(part, expected, segmentPath(this.#folder, segment), offset));
      }
    }
    return found;
  }

  async close(): Promise<void> {
    const open = [...this.#open.values()];
    this.#open.clear();
    await Promise.all(open.map(async ({ handle }) => (await handle).close()));
  }

  #check(
    part: string,
    expected: { conversationId: string; seq: number },
    path: string,
    offset: number,
  ): Sequenced {
    let read: ReturnType<typeof parseEntry>;
    try {
      read = parseEntry(part);
    } catch (cause) {
      throw damaged(path, offset, 'there is no entry', cause);
    }
    if (read.conversationId !== expected.conversationId || read.seq !== expected.seq) {
      throw damaged(path, offset, 'another entry lies here');
    }
    // What `commit` was given; only this project writes here.
    return { seq: read.seq, entry: read.entry as Entry };
  }

  async #read(run: readonly EntryPlace[]): Promise<Buffer> {
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last) return Buffer.alloc(0);
    const bytes = Buffer.allocUnsafe(last.offset + last.length - first.offset);
    const segment = this.#acquire(first.segment);
    try {
      const { bytesRead } = await (await segment.handle).read(bytes, 0, bytes.length, first.offset);
      return bytes.subarray(0, bytesRead);
    } finally {
      segment.users -= 1;
      this.#closeUnused();
    }
  }

  #acquire(segment: number): OpenSegment {
    const path = segmentPath(this.#folder, segment);
    const found = this.#open.get(segment) ?? { handle: open(path, 'r'), users: 0 };
    found.users += 1;
    this.#open.delete(segment);
    this.#open.set(segment, found);
    return found;
  }

  #closeUnused(): void {
    for (const [segment, { users, handle }] of this.#open) {
      if (this.#open.size <= OPEN_FILES) return;
      if (users > 0) continue;
      this.#open.delete(segment);
      void handle.then((file) => file.close()).catch(() => undefined);
    }
  }
}
