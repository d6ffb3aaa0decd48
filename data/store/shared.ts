import type { Collection } from './collections.ts';
import type { Store } from './contract.ts';

/** What another process did to the store that both have, or said. */
export type Elsewhere =
  | { readonly kind: 'appended'; readonly conversationId: string; readonly lastSeq: number }
  /** Documents of these were put or deleted, or may have been. Not told of every collection. */
  | { readonly kind: 'changed'; readonly collections: readonly Collection[] }
  | { readonly kind: 'said'; readonly word: unknown };

/** Collections whose changes are told. */
export const TOLD = ['handoffs', 'tasks', 'agents', 'meta'] as const satisfies Collection[];

/** A store that several processes have at once, and through which they hear of each other. */
export interface SharedStore extends Store {
  /**
   * Hears what others do: within milliseconds, or within 200 of them where the database can
   * only be asked. What is heard twice or late can be read from the store.
   * @param watched Conversations that must not be missed, whatever happens to who wrote them.
   * @returns A function that ends it.
   */
  listen(listener: (event: Elsewhere) => void, watched: () => Iterable<string>): () => void;

  /** Tells the others something that is not kept, at most 4,000 characters of JSON. */
  say(word: unknown): void;
}
