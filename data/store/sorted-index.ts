import BTreeModule from 'sorted-btree';
import { bulkLoad } from 'sorted-btree/extended/bulkLoad.js';
import type { IndexKey } from './collections.ts';
import type { ListOptions } from './contract.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';

/** Sorts after every id. */
const LAST = Symbol('last');

type Key = Exclude<IndexKey, null>;
type Place = readonly [key: Key, id: string | typeof LAST];

// A CommonJS package: under ESM its class is the `default` of the imported object.
const BTree = BTreeModule.default;

function compareKeys(a: Key, b: Key): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function comparePlaces(a: Place, b: Place): number {
  if (a[0] !== b[0]) return compareKeys(a[0], b[0]);
  if (a[1] === b[1]) return 0;
  if (a[1] === LAST) return 1;
  if (b[1] === LAST) return -1;
  return a[1] < b[1] ? -1 : 1;
}

/** The package's own default; `bulkLoad` asks for it. */
const NODE_SIZE = 32;

/** Ids of one page, and the cursor of the next; `null` after the last. */
export interface IdPage {
  readonly ids: readonly string[];
  readonly cursor: string | null;
}

/** Ids sorted by key, then by id: both by code unit. */
export class SortedIndex {
  readonly #tree: InstanceType<typeof BTree<Place, undefined>>;

  /** @param keyed Key and id of what is there already: much faster than adding one by one. */
  constructor(keyed: Iterable<readonly [IndexKey, string]> = []) {
    const places: Place[] = [];
    for (const [key, id] of keyed) if (key !== null) places.push([key, id]);
    places.sort(comparePlaces);
    this.#tree =
      places.length === 0
        ? new BTree<Place, undefined>(undefined, comparePlaces, NODE_SIZE)
        : bulkLoad(places, new Array<undefined>(places.length), NODE_SIZE, comparePlaces);
  }

  add(key: IndexKey, id: string): void {
    if (key !== null) this.#tree.set([key, id], undefined);
  }

  remove(key: IndexKey, id: string): void {
    if (key !== null) this.#tree.delete([key, id]);
  }

  /** @throws RangeError when the cursor is none of ours. */
  page(options: ListOptions): IdPage {
    const limit = Math.min(Math.max(Math.trunc(options.limit ?? 100), 1), 1000);
    const found: Place[] = [];
    for (const place of this.#walk(options)) {
      if (found.push(place) > limit) break;
    }
    const more = found.length > limit;
    if (more) found.pop();
    const last = found.at(-1);
    return {
      ids: found.map(([, id]) => String(id)),
      cursor: more && last ? encodeCursor(last[0], String(last[1])) : null,
    };
  }

  *#walk(options: ListOptions): Generator<Place> {
    if (this.#tree.isEmpty) return;
    const low = options.equals ?? options.from;
    const high = options.equals ?? options.to;
    const after = options.cursor === undefined ? undefined : decodeCursor(options.cursor);
    if (options.descending) {
      const start: Place | undefined = after ?? (high === undefined ? undefined : [high, LAST]);
      for (const [place] of this.#tree.entriesReversed(start, undefined, true)) {
        if (low !== undefined && compareKeys(place[0], low) < 0) return;
        yield place;
      }
      return;
    }
    const start: Place | undefined = after ?? (low === undefined ? undefined : [low, '']);
    for (const [place] of this.#tree.entries(start)) {
      if (high !== undefined && compareKeys(place[0], high) > 0) return;
      if (after && comparePlaces(place, after) === 0) continue;
      yield place;
    }
  }
}
