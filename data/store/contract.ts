import type { Entry } from '../model/transcript.ts';
import type { Collection, Collections, IndexOf } from './collections.ts';

/** Counts up from 1 with every put of a document. */
export type Version = number;

export interface Versioned<T> {
  readonly doc: T;
  readonly version: Version;
}

export type Change =
  | {
      [C in Collection]:
        | {
            readonly op: 'put';
            readonly collection: C;
            readonly id: string;
            readonly doc: Collections[C];
            readonly expect: Version | 'absent' | 'any';
          }
        | {
            readonly op: 'delete';
            readonly collection: C;
            readonly id: string;
            readonly expect: Version | 'any';
          };
    }[Collection]
  | {
      readonly op: 'append';
      readonly conversationId: string;
      /** Must be one more than the conversation's last; the first is 1. */
      readonly seq: number;
      readonly entry: Entry;
    }
  | {
      /** Stands before the appends of its conversation, where a commit holds both. */
      readonly op: 'forget';
      readonly conversationId: string;
      /**
       * The last entry that goes; sequences and `lastSeq` stay as they were, and later entries
       * are kept. `all`: the conversation has no sequence any more, the next entry is 1.
       */
      readonly upTo: number | 'all';
    };

export interface ListOptions {
  /** Only documents whose key equals this. */
  readonly equals?: string;
  /** Inclusive. */
  readonly from?: string;
  /** Inclusive. */
  readonly to?: string;
  /** At most 1,000; 100 unless told. */
  readonly limit?: number;
  readonly descending?: boolean;
  /** Out of an earlier page. */
  readonly cursor?: string;
}

export interface Page<T> {
  readonly items: readonly Versioned<T>[];
  /** `null`: this was the last page. */
  readonly cursor: string | null;
}

export interface Sequenced {
  readonly seq: number;
  readonly entry: Entry;
}

/** The reading half of a store: for tools that change nothing. */
export type StoreReader = Pick<
  Store,
  'get' | 'list' | 'entriesAfter' | 'lastSeq' | 'conversationIds' | 'close'
>;

/**
 * Where everything is kept. Two drivers, one contract test (`test/data/store/contract.ts`).
 * What a read returns is shared: callers do not change it.
 */
export interface Store {
  get<C extends Collection>(collection: C, id: string): Promise<Versioned<Collections[C]> | null>;

  list<C extends Collection>(
    collection: C,
    index: IndexOf<C>,
    options?: ListOptions,
  ): Promise<Page<Collections[C]>>;

  /**
   * Entries of one conversation after `seq`, in order; at most `limit` (1,000 unless told).
   * Forgotten ones are skipped: the first returned may be later than `seq + 1`.
   */
  entriesAfter(conversationId: string, seq: number, limit?: number): Promise<readonly Sequenced[]>;

  /** Last used sequence of a conversation, also where it was forgotten; 0 when it has none. */
  lastSeq(conversationId: string): Promise<number>;

  /** Ids of all sequences that have entries: conversations, and `AUDIT_SEQUENCE`. */
  conversationIds(): AsyncIterable<string>;

  /**
   * All or nothing, durable when it resolves.
   * @throws AdieuError `store_conflict` when any expected version or sequence differs;
   *   `store_read_only` when the disk takes nothing more (memory is unchanged).
   */
  commit(changes: readonly Change[]): Promise<void>;

  /**
   * Takes what was deleted, replaced and forgotten out of the store's files, while commits go on.
   * PostgreSQL does that by itself, in its own time.
   */
  reclaim(): Promise<void>;

  /** True when commits would be taken. */
  readonly writable: boolean;

  close(): Promise<void>;
}
