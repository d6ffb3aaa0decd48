import { stat } from 'node:fs/promises';
import { Low } from 'lowdb';
import { AdieuError } from '../../model/errors.ts';
import type { Append } from '../staging.ts';
import { JournalAdapter } from './adapter.ts';
import { commitBody, placeCommit } from './commit-line.ts';
import { openFile, removeLeftovers } from './data-file.ts';
import type { EntryIndex } from './entry-index.ts';
import { EntryReader } from './entry-reader.ts';
import { LineBuffer } from './frame.ts';
import type { Journal } from './journal.ts';
import { checkFormat, readLayout, segmentPath, snapshotPath } from './layout.ts';
import { takeLock } from './lock.ts';
import { migrate } from './migrate.ts';
import { emptyState, type StoreState } from './state.ts';

const PAGE = 500;
const SEGMENT_BYTES = 32 * 1024 * 1024;

export interface Compacted {
  readonly bytesBefore: number;
  readonly bytesAfter: number;
}

async function bytesIn(folder: string): Promise<number> {
  const { segments, snapshots } = await readLayout(folder);
  const paths = [
    ...segments.map((segment) => segmentPath(folder, segment)),
    ...snapshots.map((snapshot) => snapshotPath(folder, snapshot)),
  ];
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Entries of all conversations, one conversation after the other. */
async function* allEntries(folder: string, index: EntryIndex): AsyncGenerator<Append> {
  const reader = new EntryReader(folder, index);
  try {
    for (const conversationId of [...index.conversationIds()]) {
      const last = index.lastSeq(conversationId);
      for (let after = index.forgotten(conversationId); after < last; after += PAGE) {
        for (const { seq, entry } of await reader.after(conversationId, after, PAGE)) {
          yield { conversationId, seq, json: JSON.stringify(entry) };
        }
      }
    }
  } finally {
    await reader.close();
  }
}

/** Writes entries again, as a commit that moves what is known. */
async function move(
  appends: readonly Append[],
  index: EntryIndex,
  journal: Journal,
): Promise<void> {
  const lines = new LineBuffer();
  const body = commitBody(journal.seq + 1, { writes: [], forgets: [], appends });
  const { entries } = placeCommit(lines, body, { appends });
  const { segment } = journal;
  const start = await journal.append(lines.bytes, journal.seq + 1);
  appends.forEach((append, i) => {
    const range = entries[i];
    if (range) index.set(append, { segment, offset: start + range.offset, length: range.length });
  });
  if (journal.size >= SEGMENT_BYTES) await journal.roll();
}

async function moveEntries(
  folder: string,
  { entries }: StoreState,
  journal: Journal,
): Promise<void> {
  let batch: Append[] = [];
  for await (const append of allEntries(folder, entries)) {
    batch.push(append);
    if (batch.length < PAGE) continue;
    await move(batch, entries, journal);
    batch = [];
  }
  if (batch.length > 0) await move(batch, entries, journal);
}

/**
 * Frees the space of documents that were replaced since. The store may not be in
 * use; a crash in the middle loses nothing.
 * @throws AdieuError `store_locked`, `store_damaged`
 */
export async function compactStore(folder: string, now: () => Date): Promise<Compacted> {
  if ((await checkFormat(folder)) === null)
    throw new AdieuError('store_damaged', `${folder} holds no store`);
  const lock = await takeLock(folder, () => undefined);
  try {
    await removeLeftovers(folder);
    await migrate(folder, openFile, now());
    const bytesBefore = await bytesIn(folder);
    const adapter = new JournalAdapter({ folder, openFile, now, onTornTail: () => undefined });
    const db = new Low(adapter, emptyState());
    await db.read();
    const { journal } = adapter;
    try {
      await journal.roll();
      await moveEntries(folder, db.data, journal);
      await journal.roll();
      await db.write();
    } finally {
      await journal.close();
    }
    return { bytesBefore, bytesAfter: await bytesIn(folder) };
  } finally {
    await lock.release();
  }
}
