import { type Elsewhere, TOLD } from '../shared.ts';
import type { Connections } from './connections.ts';
import { fromKeyText, toKeyText } from './key-text.ts';
import { prepared } from './statement.ts';

const IDS_AT_ONCE = 1_000;
const OFTEN_MS = 100;
/** While others are heard: only what somebody died before telling is found by it. */
const SELDOM_MS = 2_000;

export interface LookoutOptions {
  readonly connections: Connections;
  readonly watched: () => Iterable<string>;
  readonly isHeard: () => boolean;
  readonly onEvent: (event: Elsewhere) => void;
}

/** Looks for itself at what is watched: for what was not told, and where nothing can be heard. */
export class Lookout {
  readonly #options: LookoutOptions;
  /** Last sequences of what is watched, as seen. */
  #seen = new Map<string, number>();
  #lookedAt = 0;
  #looking: Promise<void> | null = null;
  readonly #timer: NodeJS.Timeout;

  constructor(options: LookoutOptions) {
    this.#options = options;
    this.#timer = setInterval(() => {
      const isDue = performance.now() - this.#lookedAt >= SELDOM_MS || !options.isHeard();
      if (!isDue || this.#looking) return;
      this.#lookedAt = performance.now();
      // A database that does not answer is looked at again.
      this.#looking = this.#look()
        .catch(() => undefined)
        .finally(() => (this.#looking = null));
    }, OFTEN_MS).unref();
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  async #look(): Promise<void> {
    const { watched, onEvent, isHeard } = this.#options;
    if (!isHeard()) onEvent({ kind: 'changed', collections: TOLD });
    const ids = [...new Set(watched())];
    const seen = new Map<string, number>();
    for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
      for (const [id, seq] of await this.#lastSeqs(ids.slice(at, at + IDS_AT_ONCE))) {
        seen.set(id, seq);
        if (seq > (this.#seen.get(id) ?? 0)) {
          onEvent({ kind: 'appended', conversationId: id, lastSeq: seq });
        }
      }
    }
    this.#seen = seen;
  }

  async #lastSeqs(ids: readonly string[]): Promise<readonly (readonly [string, number])[]> {
    const rows = await this.#options.connections.read<{ conversation: string; last: number }>(
      prepared(
        `SELECT conversation, last FROM unnest($1::text[]) AS watched(conversation),
           LATERAL (SELECT seq AS last FROM entries WHERE entries.conversation = watched.conversation
                    ORDER BY seq DESC LIMIT 1) AS newest`,
        [ids.map(toKeyText)],
      ),
    );
    return rows.map(({ conversation, last }) => [fromKeyText(conversation), last] as const);
  }
}
