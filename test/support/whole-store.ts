import { INDEXES, type Collection, type IndexOf } from '../../data/store/collections.ts';
import type { Store } from '../../data/store/contract.ts';
import { every } from '../../data/store/every.ts';

/** Everything that can be read out of a store, as one text: documents that are in a list, and all entries. */
export async function wholeStore(
  store: Pick<Store, 'list' | 'entriesAfter' | 'conversationIds'>,
): Promise<string> {
  const lines: string[] = [];
  for (const collection of Object.keys(INDEXES) as Collection[]) {
    for (const index of Object.keys(INDEXES[collection]) as IndexOf<typeof collection>[]) {
      for await (const { doc } of every(store, collection, index)) {
        lines.push(`${collection} ${JSON.stringify(doc)}`);
      }
    }
  }
  for await (const id of store.conversationIds()) {
    for (const { entry } of await store.entriesAfter(id, 0)) {
      lines.push(`${id} ${JSON.stringify(entry)}`);
    }
  }
  return lines.join('\n');
}
