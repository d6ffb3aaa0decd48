import type { Collection } from '../collections.ts';
import type { Versioned } from '../contract.ts';
import type { KeptFile } from '../files.ts';
import type { WholeSequence, WholeStore } from '../lowdb/open-whole.ts';
import { tableOf } from './tables.ts';

/** A document as it is kept; `keys` in the order of the table's columns. */
export interface DocumentRow {
  readonly id: string;
  readonly version: number;
  readonly json: string;
  readonly keys: readonly (string | null)[];
}

/** One entry of a sequence as it is kept. */
export interface EntryRow {
  readonly conversation: string;
  readonly seq: number;
  readonly json: string;
}

/** What is moved: a store and the files that belong to it. */
export interface Moved {
  readonly store: WholeStore;
  readonly files: () => AsyncIterable<KeptFile>;
}

/** Sorted by id, as the database sorts them. */
export function* documentsOf(
  { documents }: WholeStore,
  collection: Collection,
): Generator<DocumentRow> {
  const { keysOf } = tableOf(collection);
  const rows: ReadonlyMap<string, Versioned<unknown>> = documents[collection];
  // By code unit, as strings are compared.
  for (const [id, { doc, version }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    yield { id, version, json: JSON.stringify(doc), keys: keysOf(doc) };
  }
}

/** Sorted by conversation, then by sequence. */
export async function* entriesOf(store: WholeStore): AsyncGenerator<EntryRow> {
  for (const { id, forgotten } of sequencesOf(store)) {
    for (let after = forgotten; ;) {
      const page = await store.entriesAfter(id, after);
      for (const { seq, entry } of page) {
        yield { conversation: id, seq, json: JSON.stringify(entry) };
      }
      const last = page.at(-1);
      if (!last) break;
      after = last.seq;
    }
  }
}

/** Sorted by id. */
export function sequencesOf({ sequences }: WholeStore): readonly WholeSequence[] {
  return sequences.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
