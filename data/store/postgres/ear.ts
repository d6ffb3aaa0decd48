import pg from 'pg';
import { type Elsewhere, TOLD } from '../shared.ts';
import { type Announcement, CHANNEL } from './announcer.ts';

const AGAIN_MS = 250;
/** How often it makes sure that it hears, by saying something to itself. */
const PROBE_EVERY_MS = 5_000;
const PROBE_MS = 1_000;

export interface EarOptions {
  readonly url: string;
  /** What comes from here itself is not passed on. */
  readonly origin: string;
  readonly onEvent: (event: Elsewhere) => void;
}

/**
 * The connection on which a process hears what others announce. It takes nothing for granted:
 * behind a pooler that shares connections out by transactions, `LISTEN` succeeds and is deaf.
 */
export class Ear {
  readonly #options: EarOptions;
  #client: pg.Client | null = null;
  #isLive = false;
  #isClosed = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: EarOptions) {
    this.#options = options;
    void this.#connect();
  }

  /** False: announcements may be missed. */
  get isLive(): boolean {
    return this.#isLive;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.#options.url,
      application_name: 'adieu listening',
      keepAlive: true,
      connectionTimeoutMillis: PROBE_EVERY_MS,
      query_timeout: PROBE_MS,
    });
    this.#client = client;
    const lost = (): void => this.#lost(client);
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload = '' }) => this.#hear(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      await this.#probe(client);
    } catch {
      lost();
    }
  }

  async #probe(client: pg.Client): Promise<void> {
    // Lost while it began to listen: the next one is on its way already.
    if (this.#client !== client) return;
    this.#then(PROBE_MS, () => {
      this.#isLive = false;
      this.#probeLater(client);
    });
    await client.query('SELECT pg_notify($1, $2)', [CHANNEL, `${this.#options.origin} `]);
  }

  #probeLater(client: pg.Client): void {
    this.#then(PROBE_EVERY_MS, () => void this.#probe(client).catch(() => this.#lost(client)));
  }

  #heardMyself(): void {
    const client = this.#client;
    if (!client || this.#isClosed) return;
    this.#isLive = true;
    this.#probeLater(client);
  }

  #then(afterMs: number, work: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(work, afterMs).unref();
  }

  #lost(client: pg.Client): void {
    if (this.#client !== client || this.#isClosed) return;
    this.#client = null;
    this.#isLive = false;
    client.end().catch(() => undefined);
    this.#then(AGAIN_MS, () => void this.#connect());
  }

  #hear(payload: string): void {
    const { origin, onEvent } = this.#options;
    if (payload.startsWith(`${origin} `)) {
      if (payload.length === origin.length + 1) this.#heardMyself();
      return;
    }
    const text = payload.slice(payload.indexOf(' ') + 1);
    // Somebody else makes sure of their own.
    if (text === '') return;
    const { a, c, w } = JSON.parse(text) as Announcement;
    for (const [conversationId, lastSeq] of a)
      onEvent({ kind: 'appended', conversationId, lastSeq });
    const collections = TOLD.filter((told) => c.includes(told));
    if (collections.length > 0) onEvent({ kind: 'changed', collections });
    for (const word of w) onEvent({ kind: 'said', word });
  }
}
