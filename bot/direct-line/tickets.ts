import { nanoid } from 'nanoid';
import type { Clock } from '../../data/model/time.ts';

/** What a stream URL opens: one socket of one conversation, from a watermark on. */
export interface Ticket {
  readonly conversationId: string;
  readonly afterSeq: number;
  /** Websites that may dial; `null`: any. */
  readonly trustedOrigins: readonly string[] | null;
}

const LIFETIME_MS = 60_000;
const MOST_WAITING = 100_000;

/** The `t` of stream URLs: unguessable, good once, for a minute. */
export class Tickets {
  readonly #clock: Clock;
  /** In order of issue, which is the order in which they end. */
  readonly #waiting = new Map<string, Ticket & { readonly until: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  issue(ticket: Ticket): string {
    const now = this.#clock.now().getTime();
    for (const [key, { until }] of this.#waiting) {
      if (until > now && this.#waiting.size < MOST_WAITING) break;
      this.#waiting.delete(key);
    }
    const key = nanoid(32);
    this.#waiting.set(key, { ...ticket, until: now + LIFETIME_MS });
    return key;
  }

  /** Takes it; `null` when it is unknown, used, too old or another conversation's. */
  take(key: string, conversationId: string): Ticket | null {
    const ticket = this.#waiting.get(key);
    if (!ticket || ticket.conversationId !== conversationId) return null;
    this.#waiting.delete(key);
    return ticket.until > this.#clock.now().getTime() ? ticket : null;
  }
}
