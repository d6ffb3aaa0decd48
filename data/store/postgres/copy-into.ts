import type pg from 'pg';
import type { Collection } from '../collections.ts';
import { inBatches } from './in-batches.ts';
import { toKeyText } from './key-text.ts';
import {
  documentsOf,
  type DocumentRow,
  entriesOf,
  type EntryRow,
  type Moved,
  sequencesOf,
} from './rows-of-whole.ts';
import { COLLECTIONS, tableOf } from './tables.ts';

/** Fills empty tables with everything that is moved, versions and sequences as they are. */
export async function copyInto(client: pg.ClientBase, { store, files }: Moved): Promise<void> {
  for (const collection of COLLECTIONS) {
    for await (const rows of inBatches(documentsOf(store, collection))) {
      await insertDocuments(client, collection, rows);
    }
  }
  for await (const rows of inBatches(entriesOf(store))) await insertEntries(client, rows);
  const forgotten = sequencesOf(store).filter((sequence) => sequence.forgotten > 0);
  await client.query(
    'INSERT INTO forgotten (conversation, up_to) SELECT * FROM unnest($1::text[], $2::integer[])',
    [forgotten.map(({ id }) => toKeyText(id)), forgotten.map(({ forgotten: upTo }) => upTo)],
  );
  for await (const { id, bytes, note } of files()) {
    await client.query(
      `INSERT INTO files (id, name, content_type, kept_until, bytes) VALUES ($1, $2, $3, $4, $5)`,
      [id, note.name, note.contentType, note.until, Buffer.from(bytes)],
    );
  }
}

async function insertDocuments(
  client: pg.ClientBase,
  collection: Collection,
  rows: readonly DocumentRow[],
): Promise<void> {
  const { name, columns } = tableOf(collection);
  const types = ['text[]', 'integer[]', 'json[]', ...columns.map(() => 'text[]')];
  await client.query(
    `INSERT INTO ${name} (${['id', 'version', 'doc', ...columns].join(', ')})
     SELECT * FROM unnest(${types.map((type, i) => `$${i + 1}::${type}`).join(', ')})`,
    [
      rows.map(({ id }) => toKeyText(id)),
      rows.map(({ version }) => version),
      rows.map(({ json }) => json),
      ...columns.map((_, i) => rows.map(({ keys }) => keys[i])),
    ],
  );
}

async function insertEntries(client: pg.ClientBase, rows: readonly EntryRow[]): Promise<void> {
  await client.query(
    `INSERT INTO entries (conversation, seq, entry)
     SELECT * FROM unnest($1::text[], $2::integer[], $3::json[])`,
    [
      rows.map(({ conversation }) => toKeyText(conversation)),
      rows.map(({ seq }) => seq),
      rows.map(({ json }) => json),
    ],
  );
}
