import type { Collection, Collections, IndexOf } from './collections.ts';
import type { ListOptions, Page, Store, Versioned } from './contract.ts';

const PAGE = 500;

/** All documents of a list, page by page; what is deleted meanwhile does no harm. */
export async function* every<C extends Collection>(
  store: Pick<Store, 'list'>,
  collection: C,
  index: IndexOf<C>,
  options: Pick<ListOptions, 'equals' | 'from' | 'to'> = {},
): AsyncGenerator<Versioned<Collections[C]>> {
  let cursor: string | null = null;
  do {
    const page: Page<Collections[C]> = await store.list(collection, index, {
      ...options,
      limit: PAGE,
      ...(cursor === null ? {} : { cursor }),
    });
    yield* page.items;
    ({ cursor } = page);
  } while (cursor !== null);
}

/** The same as a list. */
export async function all<C extends Collection>(
  ...asked: Parameters<typeof every<C>>
): Promise<readonly Versioned<Collections[C]>[]> {
  const found: Versioned<Collections[C]>[] = [];
  for await (const item of every(...asked)) found.push(item);
  return found;
}
