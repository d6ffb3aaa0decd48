import type pg from 'pg';
import type { Collection } from '../collections.ts';
import { fromKeyText } from './key-text.ts';
import type { DocumentRow, EntryRow } from './rows-of-whole.ts';
import { tableOf } from './tables.ts';

/** Texts of 256 K characters are possible: few of them at once. */
const ROWS_AT_ONCE = 200;

/** All documents of a collection, letter by letter as they are kept, sorted by id. */
export async function* readDocuments(
  client: pg.ClientBase,
  collection: Collection,
): AsyncGenerator<DocumentRow, void> {
  const { name, columns } = tableOf(collection);
  const keys = `ARRAY[${columns.join(', ')}]::text[]`;
  for (let after: string | null = null; ;) {
    const { rows }: { rows: DocumentRow[] } = await client.query<DocumentRow>(
      `SELECT id, version, doc::text AS json, ${keys} AS keys FROM ${name}
       WHERE $1::text IS NULL OR id > $1::text ORDER BY id LIMIT ${ROWS_AT_ONCE}`,
      [after],
    );
    for (const row of rows) yield { ...row, id: fromKeyText(row.id) };
    after = rows.at(-1)?.id ?? null;
    if (rows.length < ROWS_AT_ONCE) return;
  }
}

/** All entries, letter by letter as they are kept, sorted by conversation and sequence. */
export async function* readEntries(client: pg.ClientBase): AsyncGenerator<EntryRow, void> {
  let place: readonly [conversation: string, seq: number] = ['', 0];
  for (;;) {
    const { rows }: { rows: EntryRow[] } = await client.query<EntryRow>(
      `SELECT conversation, seq, entry::text AS json FROM entries
       WHERE (conversation, seq) > ($1::text, $2::integer)
       ORDER BY conversation, seq LIMIT ${ROWS_AT_ONCE}`,
      [...place],
    );
    for (const row of rows) yield { ...row, conversation: fromKeyText(row.conversation) };
    const last = rows.at(-1);
    if (!last || rows.length < ROWS_AT_ONCE) return;
    place = [last.conversation, last.seq];
  }
}

/** How far each sequence was forgotten, where it was; sorted by conversation. */
export async function* readForgotten(
  client: pg.ClientBase,
): AsyncGenerator<{ readonly id: string; readonly forgotten: number }, void> {
  const { rows } = await client.query<{ id: string; forgotten: number }>(
    'SELECT conversation AS id, up_to AS forgotten FROM forgotten ORDER BY conversation',
  );
  for (const { id, forgotten } of rows) yield { id: fromKeyText(id), forgotten };
}

export interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly until: string;
  /** SHA-256, hex. */
  readonly sha256: string;
}

/** Sorted by id. */
export async function* readFiles(client: pg.ClientBase): AsyncGenerator<FileRow, void> {
  const { rows } = await client.query<FileRow>(
    `SELECT id, name, content_type AS type, kept_until::text AS until,
            encode(sha256(bytes), 'hex') AS sha256 FROM files ORDER BY id`,
  );
  yield* rows;
}
