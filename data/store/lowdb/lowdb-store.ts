import type { Low } from 'lowdb';
import { AdieuError } from '../../model/errors.ts';
import { applyWrites } from '../apply.ts';
import type { Failpoint } from '../../model/failpoint.ts';
import type { Change, Store, StoreReader } from '../contract.ts';
import { Staging, type StagedCommit } from '../staging.ts';
import { createTables, type Tables } from '../tables.ts';
import type { JournalAdapter } from './adapter.ts';
import type { PlacedCommit } from './commit-line.ts';
import { CommitQueue } from './commit-queue.ts';
import { EntryReader } from './entry-reader.ts';
import type { OnFault } from './fault.ts';
import { SyncFailed } from './journal.ts';
import { moveEntriesBefore } from './reclaim.ts';
import { createReader } from './reader.ts';
import type { StoreState } from './state.ts';

export interface LowdbStoreDeps {
  readonly db: Low<StoreState>;
  readonly adapter: JournalAdapter;
  readonly folder: string;
  readonly onFault: OnFault;
  readonly exit: (code: number) => void;
  readonly hasSpace: () => Promise<boolean>;
  readonly retryMs: number;
  readonly segmentBytes: number;
  readonly release: () => Promise<void>;
  readonly failpoint?: Failpoint | undefined;
}

/**
 * The store on lowdb: `db.data` is everything in memory, `db.write()` the
 * snapshot, and commits go through the adapter's journal.
 *
 *   writable -> (a write fails) -> read only -> (there is space) -> writable
 *            -> (a sync fails)  -> the process exits
 */
export class LowdbStore implements Store {
  readonly #deps: LowdbStoreDeps;
  readonly #tables: Tables;
  readonly #entries: EntryReader;
  readonly #reader: StoreReader;
  readonly #staging: Staging;
  readonly #queue: CommitQueue;
  #condition: 'writable' | 'read_only' | 'broken' | 'closed' = 'writable';
  #retry: NodeJS.Timeout | undefined;
  #background: Promise<void> | null = null;
  #unsnapshotted = 0;
  #rollAt: number;

  readonly get: Store['get'];
  readonly list: Store['list'];
  readonly entriesAfter: Store['entriesAfter'];
  readonly lastSeq: Store['lastSeq'];
  readonly conversationIds: Store['conversationIds'];

  constructor(deps: LowdbStoreDeps) {
    this.#deps = deps;
    this.#rollAt = deps.segmentBytes;
    const { documents, entries: index } = deps.db.data;
    this.#tables = createTables(documents);
    this.#entries = new EntryReader(deps.folder, index);
    this.#reader = createReader({ tables: this.#tables, index, entries: this.#entries });
    ({
      get: this.get,
      list: this.list,
      entriesAfter: this.entriesAfter,
      lastSeq: this.lastSeq,
      conversationIds: this.conversationIds,
    } = this.#reader);
    this.#staging = new Staging({
      version: (collection, id) => this.#tables[collection].get(id)?.version ?? 0,
      lastSeq: (conversationId) => index.lastSeq(conversationId),
    });
    this.#queue = new CommitQueue({
      journal: deps.adapter.journal,
      staging: this.#staging,
      apply: (...commit) => this.#apply(...commit),
      onWritten: () => this.#rollWhenFull(),
      onWriteFailed: (error) => this.#becomeReadOnly(error),
      onFatal: (error) => this.#break(error),
      failpoint: deps.failpoint,
    });
  }

  get writable(): boolean {
    return this.#condition === 'writable';
  }

  commit(changes: readonly Change[]): Promise<void> {
    if (this.#condition === 'closed') return Promise.reject(new Error('the store is closed'));
    if (!this.writable) {
      const error = new AdieuError('store_read_only', 'the disk takes nothing now');
      return Promise.reject(error);
    }
    return changes.length === 0 ? Promise.resolve() : this.#queue.add(changes);
  }

  /** Writes everything in memory aside, while commits go on. */
  async snapshot(): Promise<void> {
    while (this.#background) await this.#background;
    if (this.#condition === 'closed') throw new Error('the store is closed');
    const work = this.#rollAndWrite();
    this.#inBackground(work);
    await work;
  }

  /** Writes what is kept again and lets the files before it go; commits go on meanwhile. */
  async reclaim(): Promise<void> {
    while (this.#background) await this.#background;
    if (this.#condition === 'closed') throw new Error('the store is closed');
    const work = this.#moveAndWrite();
    this.#inBackground(work);
    await work;
  }

  async close(): Promise<void> {
    if (this.#condition === 'closed') return;
    this.#condition = 'closed';
    clearTimeout(this.#retry);
    await this.#queue.drained();
    await this.#background;
    await this.#reader.close();
    await this.#deps.adapter.journal.close();
    await this.#deps.release();
  }

  #apply(
    staged: StagedCommit,
    { start, entries: ranges }: PlacedCommit,
    segment: number,
    groupOffset: number,
  ): void {
    applyWrites(this.#tables, staged.writes);
    const { entries } = this.#deps.db.data;
    for (const { conversationId, upTo } of staged.forgets) entries.forget(conversationId, upTo);
    staged.appends.forEach((append, i) => {
      const range = ranges[i];
      if (!range) throw new Error('an entry was not written');
      const offset = groupOffset + start + range.offset;
      entries.set(append, { segment, offset, length: range.length });
    });
  }

  #rollWhenFull(): void {
    const { adapter, segmentBytes } = this.#deps;
    const { size } = adapter.journal;
    if (size < this.#rollAt || this.#background || !this.writable) return;
    this.#rollAt = size + segmentBytes / 4;
    this.#unsnapshotted += size;
    const due = this.#unsnapshotted >= adapter.snapshotBytes / 2;
    this.#inBackground(due ? this.#rollAndWrite() : this.#roll());
  }

  #inBackground(work: Promise<void>): void {
    this.#background = work
      .catch((cause: unknown) => {
        if (cause instanceof SyncFailed) {
          this.#break(cause);
          return;
        }
        const message = 'the snapshot could not be written; the journal grows until one can';
        this.#deps.onFault({ kind: 'snapshot_failed', message, cause });
      })
      .finally(() => {
        this.#background = null;
      });
  }

  async #roll(): Promise<void> {
    await this.#deps.failpoint?.('store.rolling');
    await this.#queue.between(() => this.#deps.adapter.journal.roll());
    this.#rollAt = this.#deps.segmentBytes;
  }

  async #rollAndWrite(): Promise<void> {
    await this.#roll();
    await this.#deps.failpoint?.('store.rolled');
    await this.#deps.db.write();
    this.#unsnapshotted = 0;
  }

  async #moveAndWrite(): Promise<void> {
    const { adapter, segmentBytes } = this.#deps;
    await this.#roll();
    await moveEntriesBefore(adapter.journal.segment, {
      index: this.#deps.db.data.entries,
      reader: this.#entries,
      staging: this.#staging,
      queue: this.#queue,
      isOver: () => !this.writable,
      onMoved: async () => {
        if (adapter.journal.size >= segmentBytes) await this.#roll();
      },
    });
    if (this.writable) await this.#rollAndWrite();
  }

  #becomeReadOnly(cause: unknown): void {
    if (this.#condition === 'writable') this.#condition = 'read_only';
    const message = 'the disk takes nothing more; commits fail until it does';
    this.#deps.onFault({ kind: 'read_only', message, cause });
    if (this.#condition === 'read_only') this.#tryAgainLater();
  }

  #tryAgainLater(): void {
    const tryAgain = async () => {
      const space = await this.#deps.hasSpace();
      if (this.#condition !== 'read_only') return;
      if (!space) {
        this.#tryAgainLater();
        return;
      }
      this.#condition = 'writable';
      this.#deps.onFault({ kind: 'writable_again', message: 'the disk takes commits again' });
    };
    this.#retry = setTimeout(() => void tryAgain(), this.#deps.retryMs).unref();
  }

  #break(cause: unknown): void {
    this.#condition = 'broken';
    const message = 'the disk did not confirm a write; the process ends and reads it again';
    this.#deps.onFault({ kind: 'sync_failed', message, cause });
    this.#deps.exit(1);
  }
}
