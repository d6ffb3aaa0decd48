import type { WebSocket } from 'ws';
import type { Sequenced, Store } from '../../data/store/contract.ts';
import type { Hub, HubEvent } from '../turn/hub.ts';
import { type ActivityPage, pageOf, readActivities, setJson } from './outbound.ts';

/** Entries in one frame: what a slow socket can hold in memory. */
const FRAME_ENTRIES = 20;
/** Rounds of the keep-alive that a peer may stay silent. */
const MOST_MISSED_PONGS = 2;

/**
 * One open socket of one conversation.
 *
 * It reads committed entries from the store and sends the next frame only when the last
 * one has left: a slow socket is behind, but never holds more than one frame in memory.
 */
export class Stream {
  readonly #socket: WebSocket;
  readonly #store: Pick<Store, 'entriesAfter'>;
  readonly #conversationId: string;
  readonly #onError: (error: unknown) => void;
  readonly #unsubscribe: () => void;
  #lastSeq: number;
  #pumping = false;
  /** What was committed before the socket opened has been read. */
  #caughtUp = false;
  /** Last sequence that the hub told of. */
  #heardSeq = 0;
  #missedPongs = 0;

  constructor(
    socket: WebSocket,
    { conversationId, afterSeq }: { readonly conversationId: string; readonly afterSeq: number },
    deps: {
      readonly store: Pick<Store, 'entriesAfter'>;
      readonly hub: Pick<Hub, 'subscribe'>;
      readonly onError: (error: unknown) => void;
    },
  ) {
    this.#socket = socket;
    this.#store = deps.store;
    this.#onError = deps.onError;
    this.#conversationId = conversationId;
    this.#lastSeq = afterSeq;
    this.#unsubscribe = deps.hub.subscribe(conversationId, (event) => this.#hear(event));
    socket.on('close', () => this.#unsubscribe());
    socket.on('pong', () => (this.#missedPongs = 0));
    // A frame that is too large or broken: `ws` closes the socket itself.
    socket.on('error', () => undefined);
    this.#pump();
  }

  /** An empty frame for the client, a ping for the network in between. */
  keepAlive(): void {
    if (this.#missedPongs >= MOST_MISSED_PONGS) {
      this.#socket.terminate();
      return;
    }
    this.#missedPongs++;
    this.#socket.ping();
    if (!this.#pumping) this.#socket.send('');
  }

  #hear(event: HubEvent): void {
    if (event.type === 'committed') {
      this.#heardSeq = Math.max(this.#heardSeq, event.lastSeq);
      if (this.#lastSeq < this.#heardSeq) this.#pump(event.entries);
      return;
    }
    // The customer's own typing is for the desk. Typing is not worth waiting for.
    if (this.#pumping || event.activity.from?.role === 'user') return;
    const { id = `${this.#conversationId}|typing`, ...typing } = event.activity;
    const frame = {
      activities: [{ ...typing, id, conversation: { id: this.#conversationId } }],
      watermark: String(this.#lastSeq),
    };
    this.#socket.send(JSON.stringify(frame));
  }

  /** @param fresh What was just committed: sent as it is when it is what comes next. */
  #pump(fresh: readonly Sequenced[] = []): void {
    if (this.#pumping) return;
    this.#pumping = true;
    this.#sendAll(fresh).catch((error: unknown) => {
      // The client dials again with its watermark: nothing is lost.
      if (this.#socket.readyState === this.#socket.OPEN) this.#onError(error);
      this.#socket.terminate();
    });
  }

  async #sendAll(fresh: readonly Sequenced[]): Promise<void> {
    const isNext = this.#caughtUp && fresh[0]?.seq === this.#lastSeq + 1;
    if (isNext && fresh.length <= FRAME_ENTRIES) await this.#sendPage(pageOf(fresh));
    while (!this.#caughtUp || this.#lastSeq < this.#heardSeq) {
      const heardBefore = this.#heardSeq;
      const page = await readActivities(
        this.#store,
        this.#conversationId,
        this.#lastSeq,
        FRAME_ENTRIES,
      );
      if (page) {
        await this.#sendPage(page);
      } else {
        this.#caughtUp = true;
        if (this.#heardSeq === heardBefore) this.#heardSeq = this.#lastSeq;
      }
    }
    // In one step with the look at `heardSeq`: what is heard from here on pumps again.
    this.#pumping = false;
  }

  async #sendPage(page: ActivityPage | null): Promise<void> {
    if (!page) return;
    this.#lastSeq = page.lastSeq;
    if (page.activities.length > 0) await this.#send(setJson(page));
  }

  #send(frame: string): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    this.#socket.send(frame, (error) => {
      if (error) reject(error);
      else resolve(undefined);
    });
    return promise;
  }
}
