import { emptyDocuments, type Documents } from '../tables.ts';
import { EntryIndex } from './entry-index.ts';

/** What lowdb holds in memory: all documents, and where the entries are. */
export interface StoreState {
  readonly documents: Documents;
  readonly entries: EntryIndex;
}

export function emptyState(): StoreState {
  return { documents: emptyDocuments(), entries: new EntryIndex() };
}
