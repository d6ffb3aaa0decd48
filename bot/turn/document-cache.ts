import {
  type Collection,
  type Collections,
  INDEXES,
  type IndexKey,
  type IndexOf,
} from '../../data/store/collections.ts';
import type { Change, ListOptions, Store, Version } from '../../data/store/contract.ts';

interface Slot {
  readonly collection: Collection;
  readonly id: string;
  /** As read; `absent`: the store has none; `unread`: put without looking. */
  readonly version: Version | 'absent' | 'unread';
  readonly doc: unknown;
  readonly state: 'read' | 'put' | 'deleted';
}

/** Documents as one turn sees them: read once, with its own changes on top. */
export class DocumentCache {
  readonly #store: Store;
  readonly #slots = new Map<string, Slot>();

  constructor(store: Store) {
    this.#store = store;
  }

  async get<C extends Collection>(collection: C, id: string): Promise<Collections[C] | null> {
    const slot = this.#slots.get(slotKey(collection, id)) ?? (await this.#read(collection, id));
    return slot.state === 'deleted' ? null : (slot.doc as Collections[C] | null);
  }

  async list<C extends Collection>(
    collection: C,
    index: IndexOf<C>,
    options: ListOptions = {},
  ): Promise<readonly Collections[C][]> {
    const page = await this.#store.list(collection, index, options);
    const found = new Map(page.items.map(({ doc }) => [idOf(doc), doc]));
    for (const slot of this.#slots.values()) {
      if (slot.collection !== collection || slot.state === 'read') continue;
      const doc = slot.doc as Collections[C];
      if (slot.state === 'put' && matches(keyOf(collection, index, doc), options)) {
        found.set(slot.id, doc);
      } else {
        found.delete(slot.id);
      }
    }
    return [...found.values()];
  }

  /** Takes a document that was read elsewhere, so that its version is the one expected. */
  adopt<C extends Collection>(
    collection: C,
    id: string,
    doc: Collections[C],
    version: Version,
  ): void {
    this.#slots.set(slotKey(collection, id), { collection, id, version, doc, state: 'read' });
  }

  put<C extends Collection>(collection: C, doc: Collections[C] & { readonly id: string }): void {
    this.#change(collection, doc.id, doc, 'put');
  }

  delete(collection: Collection, id: string): void {
    this.#change(collection, id, null, 'deleted');
  }

  /** What was put and deleted, with the versions that were read. */
  changes(): Change[] {
    const changes: Change[] = [];
    for (const { collection, id, doc, version, state } of this.#slots.values()) {
      if (state === 'put') {
        const expect = version === 'unread' ? 'any' : version;
        changes.push({ op: 'put', collection, id, doc, expect } as Change);
      } else if (state === 'deleted' && version !== 'absent') {
        changes.push({
          op: 'delete',
          collection,
          id,
          expect: version === 'unread' ? 'any' : version,
        });
      }
    }
    return changes;
  }

  async #read(collection: Collection, id: string): Promise<Slot> {
    const found = await this.#store.get(collection, id);
    const key = slotKey(collection, id);
    const slot: Slot = {
      collection,
      id,
      version: found?.version ?? 'absent',
      doc: found?.doc ?? null,
      state: 'read',
    };
    // Something may have been put while the store was read.
    const meanwhile = this.#slots.get(key);
    if (meanwhile) return meanwhile;
    this.#slots.set(key, slot);
    return slot;
  }

  #change(collection: Collection, id: string, doc: unknown, state: 'put' | 'deleted'): void {
    const key = slotKey(collection, id);
    const version = this.#slots.get(key)?.version ?? 'unread';
    this.#slots.set(key, { collection, id, version, doc, state });
  }
}

function slotKey(collection: Collection, id: string): string {
  return `${collection}/${id}`;
}

function idOf(doc: { readonly id: string }): string {
  return doc.id;
}

function keyOf<C extends Collection>(
  collection: C,
  index: IndexOf<C>,
  doc: Collections[C],
): IndexKey {
  const indexes = INDEXES[collection] as Readonly<
    Record<string, (doc: Collections[C]) => IndexKey>
  >;
  return indexes[index]?.(doc) ?? null;
}

function matches(key: IndexKey, { equals, from, to }: ListOptions): boolean {
  if (key === null) return false;
  if (equals !== undefined && key !== equals) return false;
  if (from !== undefined && key < from) return false;
  return to === undefined || key <= to;
}
