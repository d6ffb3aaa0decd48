import { rm } from 'node:fs/promises';
import type { Failpoint } from '../../model/failpoint.ts';
import { segmentPath } from './layout.ts';
import { encodeAcknowledged } from './commit-line.ts';
import type { DataFile, OpenFile } from './data-file.ts';
import { writeWhole } from './data-file.ts';
import { frame } from './frame.ts';
import { segmentHeader, type SegmentEnd } from './replay.ts';

/** The disk did not take the bytes; nothing of them is left, and it may be tried again. */
export class WriteFailed extends Error {}

/** Nobody knows what is on the disk: the process has to end, and read it again. */
export class SyncFailed extends Error {}

/**
 * Zeros are written this far ahead of the commits: a sync of what lies inside a
 * file need not wait for the file system's own journal, which takes twice as long.
 */
const AHEAD_BYTES = 1024 * 1024;
const ZEROS = Buffer.alloc(AHEAD_BYTES);

/** Up to here a write takes less time than handing it to a thread. */
const SMALL_BYTES = 256 * 1024;

/** Creates an empty segment that survives a power cut. @returns its size */
export async function createSegment(
  openFile: OpenFile,
  folder: string,
  segment: number,
  after: number,
): Promise<number> {
  const bytes = frame(segmentHeader(segment, after));
  await writeWhole(openFile, segmentPath(folder, segment), (file) => file.write(bytes, 0));
  return bytes.length;
}

export interface JournalOptions {
  readonly folder: string;
  readonly openFile: OpenFile;
  readonly failpoint?: Failpoint | undefined;
}

/** Gives the space of the zeros back. Where it cannot, they do no harm. */
async function finish(file: DataFile, end: number): Promise<void> {
  await file.truncate(end).catch(() => undefined);
  await file.close();
}

/** The segment that commits are written to. One append at a time. */
export class Journal {
  readonly #openFile: OpenFile;
  readonly #folder: string;
  readonly #failpoint: Failpoint | undefined;
  #file: DataFile;
  #segment: number;
  #offset: number;
  /** Size of the file: what lies behind `#offset` is zeros. */
  #reserved: number;
  #seq: number;

  private constructor(options: JournalOptions, file: DataFile, end: SegmentEnd) {
    this.#openFile = options.openFile;
    this.#folder = options.folder;
    this.#failpoint = options.failpoint;
    this.#file = file;
    this.#segment = end.segment;
    this.#offset = end.offset;
    this.#reserved = end.offset;
    this.#seq = end.seq;
  }

  /** Cuts a torn tail off and vouches for all before it. */
  static async open(options: JournalOptions, end: SegmentEnd): Promise<Journal> {
    const file = await options.openFile(segmentPath(options.folder, end.segment), 'r+');
    await file.truncate(end.offset);
    await file.datasync();
    const journal = new Journal(options, file, end);
    if (end.seq > 0) journal.#acknowledge();
    return journal;
  }

  get segment(): number {
    return this.#segment;
  }

  /** Bytes in this segment. */
  get size(): number {
    return this.#offset;
  }

  /** Of the last durable commit. */
  get seq(): number {
    return this.#seq;
  }

  /**
   * Makes commit lines durable, with one sync for all of them.
   * @param bytes Of whole lines.
   * @param seq Of the last of them.
   * @returns where they start in the segment
   * @throws WriteFailed, SyncFailed
   */
  async append(bytes: Uint8Array, seq: number): Promise<number> {
    const start = this.#offset;
    try {
      if (bytes.length <= SMALL_BYTES) this.#file.writeNow(bytes, start);
      else await this.#file.write(bytes, start);
    } catch (cause) {
      await this.#cutBack(start);
      throw new WriteFailed('the journal could not be written', { cause });
    }
    await this.#reserve(start + bytes.length);
    await this.#failpoint?.('store.written');
    await this.#sync();
    this.#offset += bytes.length;
    this.#seq = seq;
    this.#acknowledge();
    return start;
  }

  /**
   * Goes on in a new segment. When it rejects, the old one goes on.
   * @throws SyncFailed; the system's error
   */
  async roll(): Promise<void> {
    // The last mark, too: half of it would be damage once another segment follows.
    await this.#sync();
    const next = this.#segment + 1;
    const path = segmentPath(this.#folder, next);
    let offset: number;
    let file: DataFile;
    try {
      offset = await createSegment(this.#openFile, this.#folder, next, this.#seq);
      file = await this.#openFile(path, 'r+');
    } catch (error) {
      // Left there, it would claim to follow a segment that goes on.
      await rm(path, { force: true });
      throw error;
    }
    const old = this.#file;
    const end = this.#offset;
    this.#file = file;
    this.#segment = next;
    this.#offset = offset;
    this.#reserved = offset;
    await finish(old, end);
  }

  /** The file ends where its last line does. */
  close(): Promise<void> {
    return finish(this.#file, this.#offset);
  }

  /** Zeros behind what is written, once it has come to the end of them. */
  async #reserve(end: number): Promise<void> {
    if (end <= this.#reserved) return;
    this.#reserved = end;
    try {
      await this.#file.write(ZEROS, end);
      this.#reserved = end + ZEROS.length;
    } catch {
      // There is no space for them; the commit itself is written.
    }
  }

  /**
   * Marks all so far as acknowledged: what is bad before a mark is damage, not a
   * torn tail. Not synced: it matters only when the process dies and the disk lives.
   */
  #acknowledge(): void {
    const mark = encodeAcknowledged(this.#seq);
    try {
      this.#file.writeNow(mark, this.#offset);
      this.#offset += mark.length;
    } catch {
      // The commits are durable without it; the next write goes over what it left.
    }
  }

  /** A commit that failed must not be there after a restart. */
  async #cutBack(length: number): Promise<void> {
    try {
      await this.#file.truncate(length);
      this.#reserved = length;
    } catch (cause) {
      throw new SyncFailed('a failed write could not be taken back', { cause });
    }
    await this.#sync();
  }

  async #sync(): Promise<void> {
    try {
      await this.#file.datasync();
    } catch (cause) {
      throw new SyncFailed('the journal could not be synced', { cause });
    }
  }
}
