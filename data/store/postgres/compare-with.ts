import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { KeptFile } from '../files.ts';
import { readDocuments, readEntries, readFiles, readForgotten } from './read-back.ts';
import { documentsOf, entriesOf, type Moved, sequencesOf } from './rows-of-whole.ts';
import { COLLECTIONS } from './tables.ts';

/** How much is the same. */
export interface Compared {
  readonly documents: number;
  readonly entries: number;
  readonly files: number;
}

/** Where the database is not what was moved. */
export class Difference extends Error {}

/** Something to be compared, and how a person finds it. */
interface Line {
  readonly place: string;
  readonly content: string;
}

type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

/**
 * Reads back everything and holds it against what was moved: each document letter by letter, with
 * its version and the keys of its indexes; each entry; each sequence's beginning; each file. And
 * that there is nothing else.
 * @throws Difference that names the first place
 */
export async function compareWith(
  client: pg.ClientBase,
  { store, files }: Moved,
): Promise<Compared> {
  let documents = 0;
  for (const collection of COLLECTIONS) {
    documents += await requireSame(
      documentsOf(store, collection),
      readDocuments(client, collection),
      ({ id, version, json, keys }) => ({
        place: `${collection}/${id}`,
        content: JSON.stringify([version, keys, json]),
      }),
    );
  }
  const entries = await requireSame(
    entriesOf(store),
    readEntries(client),
    ({ conversation, seq, json }) => ({
      place: `entry ${String(seq)} of ${conversation}`,
      content: json,
    }),
  );
  await requireSame(
    sequencesOf(store).filter(({ forgotten }) => forgotten > 0),
    readForgotten(client),
    ({ id, forgotten }) => ({ place: `the beginning of ${id}`, content: String(forgotten) }),
  );
  return {
    documents,
    entries,
    files: await requireSame(fileRows(files()), readFiles(client), ({ id, ...row }) => ({
      place: `files/${id}`,
      content: JSON.stringify([row.name, row.type, row.until, row.sha256]),
    })),
  };
}

async function* fileRows(files: AsyncIterable<KeptFile>) {
  for await (const { id, bytes, note } of files) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { name, contentType: type, until } = note;
    yield { id, name, type, until: String(until), sha256 };
  }
}

/** Both in the same order. @returns how many */
async function requireSame<Row>(
  expected: Rows<Row>,
  found: AsyncGenerator<Row, void>,
  lineOf: (row: Row) => Line,
): Promise<number> {
  let count = 0;
  for await (const row of expected) {
    const line = lineOf(row);
    const next = await found.next();
    const other = next.done ? null : lineOf(next.value);
    if (other?.place !== line.place) throw new Difference(`${line.place} is missing`);
    if (other.content !== line.content) throw new Difference(`${line.place} differs`);
    count += 1;
  }
  const next = await found.next();
  if (!next.done) throw new Difference(`${lineOf(next.value).place} is there and was not moved`);
  return count;
}
