import type { Collection } from './collections.ts';
import type { Change, Version } from './contract.ts';
import { entryJson } from './entry-json.ts';
import { keyOf, requireHolds, toJson, valueAfter, entriesKey } from './expectation.ts';

/** A put or delete with the version it leads to; documents as JSON, as they are written. */
export type Write =
  | {
      readonly op: 'put';
      readonly collection: Collection;
      readonly id: string;
      readonly version: Version;
      readonly json: string;
    }
  | { readonly op: 'delete'; readonly collection: Collection; readonly id: string };

export interface Append {
  readonly conversationId: string;
  readonly seq: number;
  readonly json: string;
}

export interface Forget {
  readonly conversationId: string;
  readonly upTo: number | 'all';
}

/** A commit whose expectations hold, on its way to the disk. Forgets come before appends. */
export interface StagedCommit {
  readonly writes: readonly Write[];
  readonly forgets: readonly Forget[];
  readonly appends: readonly Append[];
  /** What it touches; see `Staging`. */
  readonly keys: readonly string[];
}

/** What is durable: a document's version or a conversation's last sequence, 0 when there is none. */
export interface Settled {
  version(collection: Collection, id: string): Version;
  lastSeq(conversationId: string): number;
}

interface Ahead {
  value: number;
  holders: number;
}

/**
 * Checks commits against what is durable plus what is queued ahead of them, so
 * that commits of one group on different documents go to the disk together.
 */
export class Staging {
  readonly #settled: Settled;
  readonly #ahead = new Map<string, Ahead>();

  constructor(settled: Settled) {
    this.#settled = settled;
  }

  /** @throws AdieuError `store_conflict`; nothing is staged then. */
  stage(changes: readonly Change[]): StagedCommit {
    const values = new Map<string, number>();
    const writes: Write[] = [];
    const forgets: Forget[] = [];
    const appends: Append[] = [];
    for (const change of changes) {
      const key = keyOf(change);
      const current = values.get(key) ?? this.#ahead.get(key)?.value ?? this.#durable(change);
      requireHolds(change, current);
      values.set(key, valueAfter(change, current));
      if (change.op === 'append') {
        const { conversationId, seq } = change;
        appends.push({ conversationId, seq, json: entryJson(change.entry) });
      } else if (change.op === 'forget') {
        const { conversationId, upTo } = change;
        if (appends.some((append) => append.conversationId === conversationId)) {
          throw new RangeError('a commit forgets before it appends');
        }
        forgets.push({ conversationId, upTo });
      } else if (change.op === 'put') {
        const { collection, id } = change;
        writes.push({ op: 'put', collection, id, version: current + 1, json: toJson(change.doc) });
      } else {
        writes.push({ op: 'delete', collection: change.collection, id: change.id });
      }
    }
    for (const [key, value] of values) this.#hold(key, value);
    return { writes, forgets, appends, keys: [...values.keys()] };
  }

  /** True while a commit on its way appends to the conversation, or forgets of it. */
  isAhead(conversationId: string): boolean {
    return this.#ahead.has(entriesKey(conversationId));
  }

  /** The commit is durable and applied, or has failed for good. */
  release(commit: StagedCommit): void {
    for (const key of commit.keys) {
      const ahead = this.#ahead.get(key);
      if (ahead && --ahead.holders === 0) this.#ahead.delete(key);
    }
  }

  #durable(change: Change): number {
    return 'conversationId' in change
      ? this.#settled.lastSeq(change.conversationId)
      : this.#settled.version(change.collection, change.id);
  }

  #hold(key: string, value: number): void {
    const ahead = this.#ahead.get(key);
    if (!ahead) this.#ahead.set(key, { value, holders: 1 });
    else {
      ahead.value = value;
      ahead.holders += 1;
    }
  }
}
