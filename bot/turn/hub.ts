import type { StoredActivity } from '../../data/model/activity.ts';
import type { Sequenced } from '../../data/store/contract.ts';

/** `committed`: there are new entries to read. `transient`: typing and the like, shown and forgotten. */
export type HubEvent =
  | {
      readonly type: 'committed';
      readonly conversationId: string;
      readonly lastSeq: number;
      /** What the commit added, so that whoever is up to date need not read it back. */
      readonly entries: readonly Sequenced[];
      /** Another process committed it: `entries` is empty, they are in the store. */
      readonly elsewhere?: true;
    }
  | {
      readonly type: 'transient';
      readonly conversationId: string;
      readonly activity: StoredActivity;
      /** Another process was sent it. */
      readonly elsewhere?: true;
    };

export type HubListener = (event: HubEvent) => void;

/** Tells sockets and the desk in this process that something was committed. */
export class Hub {
  readonly #all = new Set<HubListener>();
  readonly #byConversation = new Map<string, Set<HubListener>>();
  readonly #onChanges = new Set<() => void>();

  /** Returns a function that ends the subscription. */
  subscribe(conversationId: string, listener: HubListener): () => void {
    const listeners = this.#byConversation.get(conversationId) ?? new Set();
    this.#byConversation.set(conversationId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#byConversation.delete(conversationId);
    };
  }

  subscribeAll(listener: HubListener): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  /** Conversations that somebody in this process watches. */
  watched(): Iterable<string> {
    return this.#byConversation.keys();
  }

  /** Calls back when another process has changed what the desk shows. */
  onChanges(listener: () => void): () => void {
    this.#onChanges.add(listener);
    return () => this.#onChanges.delete(listener);
  }

  changed(): void {
    for (const listener of this.#onChanges) listener();
  }

  publish(event: HubEvent): void {
    for (const listener of this.#byConversation.get(event.conversationId) ?? []) listener(event);
    for (const listener of this.#all) listener(event);
  }
}
