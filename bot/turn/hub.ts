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
    }
  | {
      readonly type: 'transient';
      readonly conversationId: string;
      readonly activity: StoredActivity;
    };

export type HubListener = (event: HubEvent) => void;

/** Tells sockets, the desk and the outbox in this process that something was committed. */
export class Hub {
  readonly #all = new Set<HubListener>();
  readonly #byConversation = new Map<string, Set<HubListener>>();

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

  publish(event: HubEvent): void {
    for (const listener of this.#byConversation.get(event.conversationId) ?? []) listener(event);
    for (const listener of this.#all) listener(event);
  }
}
