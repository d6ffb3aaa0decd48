import { open } from 'node:fs/promises';
import { z } from 'zod';
import { INDEXES, type Collection } from '../collections.ts';
import { damaged } from './damage.ts';
import type { DataFile } from './data-file.ts';
import { LineBuffer, readLines, unframe } from './frame.ts';
import { FORMAT } from './layout.ts';
import { emptyState, type StoreState } from './state.ts';

/*
 * Lines of a snapshot, bodies only: a header; blocks of documents and of places
 * of entries; an end that counts them. Blocks are small enough to be made
 * between two commits.
 */
const BLOCK_BYTES = 128 * 1024;
const SYNC_BYTES = 4 * 1024 * 1024;

type Row = readonly [id: string, ...rest: readonly unknown[]];

/** Rows as JSON, in blocks. */
function* blocks(
  rows: Iterable<Row>,
  wrap: (rows: string) => string,
): Generator<[body: string, rows: number]> {
  let block: string[] = [];
  let size = 0;
  for (const row of rows) {
    const json = JSON.stringify(row);
    block.push(json);
    size += json.length;
    if (size < BLOCK_BYTES) continue;
    yield [wrap(block.join(',')), block.length];
    block = [];
    size = 0;
  }
  if (block.length > 0) yield [wrap(block.join(',')), block.length];
}

function* rowsOf(state: StoreState, collection: Collection): Generator<Row> {
  for (const [id, { version, doc }] of state.documents[collection]) yield [id, version, doc];
}

const COLLECTIONS = Object.keys(INDEXES) as Collection[];

function* bodies(state: StoreState, segment: number, at: Date): Generator<string> {
  yield JSON.stringify({ adieu: 'snapshot', format: FORMAT, segment, at: at.toISOString() });
  let rows = 0;
  for (const collection of COLLECTIONS) {
    for (const [body, count] of blocks(
      rowsOf(state, collection),
      (json) => `{"collection":"${collection}","rows":[${json}]}`,
    )) {
      rows += count;
      yield body;
    }
  }
  for (const [body, count] of blocks(state.entries.rows(), (json) => `{"entries":[${json}]}`)) {
    rows += count;
    yield body;
  }
  yield JSON.stringify({ end: true, rows });
}

/**
 * Writes the state while commits go on changing it. What was changed meanwhile
 * may be in it or not: all of that is in segment `segment` and later, and
 * replaying it leads to the same state either way.
 * @returns bytes written
 */
export async function writeSnapshot(
  file: DataFile,
  state: StoreState,
  segment: number,
  at: Date,
): Promise<number> {
  const line = new LineBuffer();
  let position = 0;
  let unsynced = 0;
  for (const body of bodies(state, segment, at)) {
    line.clear();
    line.add(body);
    const { bytes } = line;
    await file.write(bytes, position);
    position += bytes.length;
    unsynced += bytes.length;
    // In small portions: a sync of the journal may have to wait for what is unwritten here.
    if (unsynced >= SYNC_BYTES) {
      await file.datasync();
      unsynced = 0;
    }
  }
  return position;
}

const header = z.object({
  adieu: z.literal('snapshot'),
  format: z.int().max(FORMAT),
  segment: z.int(),
});
const documentBlock = z.object({
  collection: z.custom<Collection>(
    (name) => typeof name === 'string' && Object.hasOwn(INDEXES, name),
  ),
  rows: z.array(z.unknown()),
});
const entryBlock = z.object({ entries: z.array(z.unknown()) });
const end = z.object({ end: z.literal(true), rows: z.int() });

function restoreRow(state: StoreState, collection: Collection, row: unknown): void {
  const [id, version, doc] = Array.isArray(row) ? (row as unknown[]) : [];
  if (typeof id !== 'string' || typeof version !== 'number')
    throw new SyntaxError('not a document');
  // The checksum vouches that this is what `writeSnapshot` was given.
  const rows = state.documents[collection] as Map<string, unknown>;
  rows.set(id, { doc, version });
}

function restorePlaces(state: StoreState, row: unknown): void {
  const [id, places, forgotten = 0] = Array.isArray(row) ? (row as unknown[]) : [];
  if (typeof id !== 'string' || !Array.isArray(places) || typeof forgotten !== 'number') {
    throw new SyntaxError('not an entry index');
  }
  state.entries.restore(id, places.map(Number), forgotten);
}

/** @returns rows restored, or the count that the last line claims. */
function restoreBlock(state: StoreState, content: unknown): { rows: number } | { total: number } {
  const documents = documentBlock.safeParse(content);
  if (documents.success) {
    const { collection, rows } = documents.data;
    for (const row of rows) restoreRow(state, collection, row);
    return { rows: rows.length };
  }
  const entries = entryBlock.safeParse(content);
  if (entries.success) {
    for (const row of entries.data.entries) restorePlaces(state, row);
    return { rows: entries.data.entries.length };
  }
  return { total: end.parse(content).rows };
}

/** @throws AdieuError `store_damaged` when anything in it is not as written. */
export async function readSnapshot(path: string): Promise<StoreState> {
  const state = emptyState();
  const file = await open(path, 'r');
  let rows = 0;
  let total: number | null = null;
  let first = true;
  let last = 0;
  try {
    for await (const lines of readLines(file)) {
      for (const { offset, bytes } of lines) {
        const body = unframe(bytes);
        if (!body || total !== null) throw damaged(path, offset, 'the checksum differs');
        last = offset;
        try {
          const content: unknown = JSON.parse(body.toString());
          if (first) header.parse(content);
          else {
            const read = restoreBlock(state, content);
            if ('rows' in read) rows += read.rows;
            else total = read.total;
          }
          first = false;
        } catch (cause) {
          throw damaged(path, offset, 'unreadable', cause);
        }
      }
    }
  } finally {
    await file.close();
  }
  if (total !== rows) throw damaged(path, last, `${rows} rows where ${String(total)} were written`);
  return state;
}
