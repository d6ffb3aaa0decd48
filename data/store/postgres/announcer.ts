import type { Collection } from '../collections.ts';
import type { Change } from '../contract.ts';
import { TOLD } from '../shared.ts';
import type { Connections } from './connections.ts';
import { prepared } from './statement.ts';

export const CHANNEL = 'adieu';

/** What one notification says. Short names: it must not be longer than 8,000 bytes. */
export interface Announcement {
  /** Conversations and their last sequences. */
  readonly a: readonly (readonly [conversationId: string, lastSeq: number])[];
  /** Collections. */
  readonly c: readonly Collection[];
  /** Words. */
  readonly w: readonly unknown[];
}

/** Commits close together are told at once. */
const SETTLE_MS = 5;
const MOST_BYTES = 7_900;
const LONGEST_WORD = 4_000;

/**
 * Tells other processes what was committed here.
 *
 * Not in the transaction: PostgreSQL carries out transactions that notify one after another,
 * each with its own write to the disk. Whoever dies in between is found out by those who look.
 */
export class Announcer {
  readonly #connections: Connections;
  readonly #origin: string;
  #appended = new Map<string, number>();
  #changed = new Set<Collection>();
  #words: unknown[] = [];
  #timer: NodeJS.Timeout | undefined;

  /** @param origin Letters and digits; stands before everything that is told from here. */
  constructor(connections: Connections, origin: string) {
    this.#connections = connections;
    this.#origin = origin;
  }

  committed(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.op === 'append') this.#appended.set(change.conversationId, change.seq);
      else if ('collection' in change && isTold(change.collection)) {
        this.#changed.add(change.collection);
      }
    }
    if (this.#appended.size > 0 || this.#changed.size > 0) this.#soon();
  }

  say(word: unknown): void {
    if (JSON.stringify(word).length > LONGEST_WORD) return;
    this.#words.push(word);
    this.#soon();
  }

  async close(): Promise<void> {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    await this.#tell();
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => void this.#tell(), SETTLE_MS);
  }

  async #tell(): Promise<void> {
    this.#timer = undefined;
    const texts = this.#texts();
    const telling = texts.map((text) =>
      this.#connections.once((client) =>
        client.query(prepared('SELECT pg_notify($1::text, $2::text)', [CHANNEL, text])),
      ),
    );
    // What could not be told is found by those who look.
    await Promise.allSettled(telling);
  }

  #texts(): readonly string[] {
    const appended = [...this.#appended];
    const changed = [...this.#changed];
    const words = this.#words;
    this.#appended = new Map();
    this.#changed = new Set();
    this.#words = [];
    const whole = this.#text({ a: appended, c: changed, w: words });
    if (Buffer.byteLength(whole) <= MOST_BYTES) return [whole];
    const texts = words.map((word) => this.#text({ a: [], c: [], w: [word] }));
    texts.push(this.#text({ a: [], c: changed, w: [] }));
    for (let at = 0; at < appended.length; at += 50) {
      texts.push(this.#text({ a: appended.slice(at, at + 50), c: [], w: [] }));
    }
    return texts.filter((text) => Buffer.byteLength(text) <= MOST_BYTES);
  }

  #text(announcement: Announcement): string {
    return `${this.#origin} ${JSON.stringify(announcement)}`;
  }
}

function isTold(collection: Collection): boolean {
  return TOLD.some((told) => told === collection);
}
