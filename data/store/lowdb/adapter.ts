import { rm } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import { writeWhole } from './data-file.ts';
import { createSegment, Journal, type JournalOptions } from './journal.ts';
import { readLayout, segmentPath, snapshotPath } from './layout.ts';
import { load } from './load.ts';
import type { SegmentEnd } from './replay.ts';
import { writeSnapshot } from './snapshot.ts';
import type { StoreState } from './state.ts';

export interface JournalAdapterOptions extends JournalOptions {
  readonly now: () => Date;
  readonly onTornTail: (end: SegmentEnd) => void;
}

/**
 * Adds to lowdb what it lacks: commits that are appended to a journal and
 * durable one by one. lowdb's `read` is snapshot and journal, its `write` is
 * the snapshot, after which the journal before it is not needed any more.
 */
export class JournalAdapter implements Adapter<StoreState> {
  readonly #options: JournalAdapterOptions;
  #journal: Journal | null = null;
  #snapshotBytes = 0;

  constructor(options: JournalAdapterOptions) {
    this.#options = options;
  }

  get journal(): Journal {
    if (!this.#journal) throw new Error('read it first');
    return this.#journal;
  }

  /** Size of the last snapshot written by this process. */
  get snapshotBytes(): number {
    return this.#snapshotBytes;
  }

  async read(): Promise<StoreState> {
    const { folder, openFile, onTornTail } = this.#options;
    const { state, firstSegment, end } = await load(folder);
    if (end && end.torn > 0) onTornTail(end);
    const open = end ?? {
      segment: firstSegment,
      seq: 0,
      offset: await createSegment(openFile, folder, firstSegment, 0),
      torn: 0,
    };
    this.#journal = await Journal.open(this.#options, open);
    return state;
  }

  /** Everything before the current segment goes into the snapshot: roll first. */
  async write(state: StoreState): Promise<void> {
    const { folder, openFile, now, failpoint } = this.#options;
    const { segment } = this.journal;
    await writeWhole(openFile, snapshotPath(folder, segment), async (file) => {
      this.#snapshotBytes = await writeSnapshot(file, state, segment, now());
    });
    await failpoint?.('store.snapshot_named');
    await this.#removeCovered(state, segment);
  }

  /** Removes older snapshots, and older segments that hold no entries. */
  async #removeCovered(state: StoreState, first: number): Promise<void> {
    const { folder, failpoint } = this.#options;
    const { segments, snapshots } = await readLayout(folder);
    const extents = state.entries.extents();
    for (const snapshot of snapshots) {
      if (snapshot < first) await rm(snapshotPath(folder, snapshot), { force: true });
    }
    await failpoint?.('store.snapshots_removed');
    for (const segment of segments) {
      if (segment < first && !extents.has(segment))
        await rm(segmentPath(folder, segment), { force: true });
    }
  }
}
