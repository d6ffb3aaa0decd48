import { type Collection, INDEXES, type IndexKey } from '../collections.ts';
import { toKeyText } from './key-text.ts';

/** Where a collection is kept: one table, one row a document, one column an index. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** What the columns hold for a document, in their order. */
  readonly keysOf: (doc: unknown) => readonly (string | null)[];
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function describe(collection: Collection): Table {
  const indexes = Object.entries(INDEXES[collection]) as [string, (doc: unknown) => IndexKey][];
  return {
    name: snakeCase(collection),
    columns: indexes.map(([index]) => snakeCase(index)),
    keysOf: (doc) =>
      indexes.map(([, keyOf]) => {
        const key = keyOf(doc);
        return key === null ? null : toKeyText(key);
      }),
  };
}

export const COLLECTIONS = Object.keys(INDEXES) as Collection[];

const TABLES = new Map(COLLECTIONS.map((collection) => [collection, describe(collection)]));

export function tableOf(collection: Collection): Table {
  const table = TABLES.get(collection);
  if (!table) throw new RangeError(`no such collection: ${collection}`);
  return table;
}

/** @throws RangeError when the collection has no such index. */
export function columnOf(collection: Collection, index: string): string {
  if (!Object.hasOwn(INDEXES[collection], index)) throw new RangeError(`no such index: ${index}`);
  return snakeCase(index);
}
