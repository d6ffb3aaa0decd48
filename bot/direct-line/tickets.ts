import { createHmac, timingSafeEqual } from 'node:crypto';
import { nanoid } from 'nanoid';
import { z } from 'zod';
import type { Clock } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';
import { takeOnce } from '../server/once.ts';

const LIFETIME_MS = 60_000;

const ticketSchema = z.object({
  conversationId: z.string(),
  afterSeq: z.int(),
  /** Websites that may dial; `null`: any. */
  trustedOrigins: z.array(z.string()).nullable(),
});

/** What a stream URL opens: one socket of one conversation, from a watermark on. */
export type Ticket = Readonly<z.infer<typeof ticketSchema>>;

const claimsSchema = ticketSchema.extend({ until: z.number(), once: z.string() });

export interface TicketsDeps {
  readonly store: Pick<Store, 'list' | 'commit'>;
  readonly clock: Clock;
  readonly secret: string;
}

/**
 * The `t` of stream URLs: signed, good once, for a minute. Nothing is kept before one is used,
 * so a replica takes what another has issued.
 */
export class Tickets {
  readonly #deps: TicketsDeps;
  readonly #key: Buffer;

  constructor(deps: TicketsDeps) {
    this.#deps = deps;
    // Derived, so that no other use of the secret can make tickets.
    this.#key = createHmac('sha256', deps.secret).update('adieu stream ticket').digest();
  }

  issue(ticket: Ticket): string {
    const until = this.#deps.clock.now().getTime() + LIFETIME_MS;
    const claims = JSON.stringify({ ...ticket, until, once: nanoid() });
    const text = Buffer.from(claims).toString('base64url');
    return `${text}.${this.#signatureOf(text).toString('base64url')}`;
  }

  /** Takes it; `null` when it is none of ours, used, too old or another conversation's. */
  async take(text: string, conversationId: string): Promise<Ticket | null> {
    const claims = this.#read(text);
    const now = this.#deps.clock.now();
    if (!claims || claims.conversationId !== conversationId || claims.until <= now.getTime()) {
      return null;
    }
    const isFirst = await takeOnce(this.#deps.store, `stream-ticket|${claims.once}`, now);
    return isFirst ? claims : null;
  }

  #read(text: string): z.infer<typeof claimsSchema> | null {
    const [claims = '', signature = ''] = text.split('.');
    const given = Buffer.from(signature, 'base64url');
    const right = this.#signatureOf(claims);
    if (given.length !== right.length || !timingSafeEqual(given, right)) return null;
    return claimsSchema.parse(JSON.parse(Buffer.from(claims, 'base64url').toString()));
  }

  #signatureOf(text: string): Buffer {
    return createHmac('sha256', this.#key).update(text).digest();
  }
}
