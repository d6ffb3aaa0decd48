import type { Collection, Collections, IndexKey } from './collections.ts';
import { INDEXES } from './collections.ts';
import type { ListOptions, Page, Version, Versioned } from './contract.ts';
import { SortedIndex } from './sorted-index.ts';

type Rows<C extends Collection> = Map<string, Versioned<Collections[C]>>;

/** All documents, by collection and id. */
export type Documents = { readonly [C in Collection]: Rows<C> };

type KeyFunctions<C extends Collection> = Readonly<
  Record<string, (doc: Collections[C]) => IndexKey>
>;

interface Index<C extends Collection> {
  readonly keyOf: (doc: Collections[C]) => IndexKey;
  readonly places: SortedIndex;
}

function* keyed<C extends Collection>(
  rows: Rows<C>,
  keyOf: Index<C>['keyOf'],
): Generator<readonly [IndexKey, string]> {
  for (const [id, { doc }] of rows) yield [keyOf(doc), id];
}

/** Documents of one collection with their indexes, which always agree. */
export class Table<C extends Collection> {
  readonly #rows: Rows<C>;
  readonly #indexes: ReadonlyMap<string, Index<C>>;

  constructor(rows: Rows<C>, keys: KeyFunctions<C>) {
    this.#rows = rows;
    this.#indexes = new Map(
      Object.entries(keys).map(([name, keyOf]) => [
        name,
        { keyOf, places: new SortedIndex(keyed(rows, keyOf)) },
      ]),
    );
  }

  get(id: string): Versioned<Collections[C]> | null {
    return this.#rows.get(id) ?? null;
  }

  /** @param stored Read from JSON that went in as a document of this collection. */
  putStored(id: string, version: Version, stored: unknown): void {
    const doc = stored as Collections[C];
    const before = this.#rows.get(id);
    this.#rows.set(id, { doc, version });
    for (const { keyOf, places } of this.#indexes.values()) {
      const key = keyOf(doc);
      const keyBefore = before ? keyOf(before.doc) : null;
      if (key === keyBefore) continue;
      places.remove(keyBefore, id);
      places.add(key, id);
    }
  }

  delete(id: string): void {
    const row = this.#rows.get(id);
    if (!row) return;
    this.#rows.delete(id);
    for (const { keyOf, places } of this.#indexes.values()) places.remove(keyOf(row.doc), id);
  }

  /** @throws RangeError when the index does not exist or the cursor is unreadable. */
  list(index: string, options: ListOptions = {}): Page<Collections[C]> {
    const found = this.#indexes.get(index);
    if (!found) throw new RangeError(`no such index: ${index}`);
    const { ids, cursor } = found.places.page(options);
    const items = ids.flatMap((id) => this.#rows.get(id) ?? []);
    return { items, cursor };
  }
}

export type Tables = { readonly [C in Collection]: Table<C> };

export function emptyDocuments(): Documents {
  return {
    conversations: new Map(),
    botState: new Map(),
    cases: new Map(),
    receipts: new Map(),
    codes: new Map(),
    exports: new Map(),
    handoffs: new Map(),
    tasks: new Map(),
    agents: new Map(),
    outbox: new Map(),
    dedupe: new Map(),
    audit: new Map(),
    auditKeys: new Map(),
    erasures: new Map(),
    meta: new Map(),
  };
}

/** Indexes these documents, which from then on change through the tables only. */
export function createTables(documents: Documents): Tables {
  return {
    conversations: new Table<'conversations'>(documents.conversations, INDEXES.conversations),
    botState: new Table<'botState'>(documents.botState, INDEXES.botState),
    cases: new Table<'cases'>(documents.cases, INDEXES.cases),
    receipts: new Table<'receipts'>(documents.receipts, INDEXES.receipts),
    codes: new Table<'codes'>(documents.codes, INDEXES.codes),
    exports: new Table<'exports'>(documents.exports, INDEXES.exports),
    handoffs: new Table<'handoffs'>(documents.handoffs, INDEXES.handoffs),
    tasks: new Table<'tasks'>(documents.tasks, INDEXES.tasks),
    agents: new Table<'agents'>(documents.agents, INDEXES.agents),
    outbox: new Table<'outbox'>(documents.outbox, INDEXES.outbox),
    dedupe: new Table<'dedupe'>(documents.dedupe, INDEXES.dedupe),
    audit: new Table<'audit'>(documents.audit, INDEXES.audit),
    auditKeys: new Table<'auditKeys'>(documents.auditKeys, INDEXES.auditKeys),
    erasures: new Table<'erasures'>(documents.erasures, INDEXES.erasures),
    meta: new Table<'meta'>(documents.meta, INDEXES.meta),
  };
}
