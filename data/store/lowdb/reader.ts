import type { StoreReader } from '../contract.ts';
import type { Tables } from '../tables.ts';
import type { EntryIndex } from './entry-index.ts';
import type { EntryReader } from './entry-reader.ts';

export interface StoreReaderDeps {
  readonly tables: Tables;
  readonly index: EntryIndex;
  readonly entries: EntryReader;
}

/** Reads documents from memory and entries from the disk. */
export function createReader({ tables, index, entries }: StoreReaderDeps): StoreReader {
  return {
    get: (collection, id) => Promise.resolve(tables[collection].get(id)),

    // Async, so that a wrong cursor rejects instead of throwing.
    list: async (collection, name, options) =>
      Promise.resolve(tables[collection].list(name, options)),

    entriesAfter: (conversationId, seq, limit = 1000) => entries.after(conversationId, seq, limit),

    lastSeq: (conversationId) => Promise.resolve(index.lastSeq(conversationId)),

    async *conversationIds() {
      for (const id of index.conversationIds()) yield await Promise.resolve(id);
    },

    close: () => entries.close(),
  };
}
