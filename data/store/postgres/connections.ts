import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { AdieuError } from '../../model/errors.ts';
import { isLost } from './lost.ts';
import type { Statement } from './statement.ts';

export interface ConnectionsOptions {
  readonly url: string;
  /** How many this process may hold. */
  readonly most: number;
  /** How long work is tried again while the database does not answer, in ms. */
  readonly patienceMs: number;
  /** How long one statement may take, in ms. */
  readonly statementMs: number;
  readonly onLost: (cause: unknown) => void;
  readonly onBack: () => void;
}

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 500;

/** Connections to the database, made again when they are lost. */
export class Connections {
  readonly #options: ConnectionsOptions;
  readonly #pool: pg.Pool;
  #answers = true;
  #probing: NodeJS.Timeout | undefined;

  constructor(options: ConnectionsOptions) {
    this.#options = options;
    const { url, most, statementMs } = options;
    this.#pool = new pg.Pool({
      connectionString: url,
      max: most,
      application_name: 'adieu',
      connectionTimeoutMillis: statementMs,
      query_timeout: statementMs,
      statement_timeout: statementMs,
      idle_in_transaction_session_timeout: statementMs,
      idleTimeoutMillis: 60_000,
      keepAlive: true,
    });
    // Whoever waits for an answer hears of a lost connection, and the pool leaves it out.
    this.#pool.on('connect', (client) => client.on('error', () => undefined));
    this.#pool.on('error', () => undefined);
  }

  /** False from the moment the database did not answer until it does again. */
  get answers(): boolean {
    return this.#answers;
  }

  /** Rows of one statement that may be carried out any number of times. */
  async read<Row extends object>(statement: Statement): Promise<readonly Row[]> {
    return this.again(() => this.once(async (client) => (await client.query<Row>(statement)).rows));
  }

  /** Does it on one connection, which is given up when it was lost. */
  async once<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    let client: pg.PoolClient | undefined;
    try {
      client = await this.#pool.connect();
      const result = await work(client);
      client.release();
      this.#becomes(true);
      return result;
    } catch (error) {
      const lost = isLost(error);
      client?.release(lost);
      if (lost) this.#becomes(false, error);
      throw error;
    }
  }

  /**
   * Does it again for as long as the connection is lost every time.
   * @throws AdieuError `store_unavailable`
   */
  async again<T>(work: () => Promise<T>): Promise<T> {
    const giveUpAt = performance.now() + this.#options.patienceMs;
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        return await work();
      } catch (error) {
        if (!isLost(error)) throw error;
        if (performance.now() + pauseMs > giveUpAt) {
          throw new AdieuError('store_unavailable', 'DATABASE_URL: the database does not answer', {
            cause: error,
          });
        }
      }
      await sleep(pauseMs);
    }
  }

  async close(): Promise<void> {
    clearTimeout(this.#probing);
    await this.#pool.end();
  }

  #becomes(answers: boolean, cause?: unknown): void {
    if (answers === this.#answers) return;
    this.#answers = answers;
    if (answers) {
      clearTimeout(this.#probing);
      this.#options.onBack();
      return;
    }
    this.#options.onLost(cause);
    this.#probe();
  }

  #probe(): void {
    this.#probing = setTimeout(() => {
      this.once((client) => client.query('SELECT 1')).catch(() => this.#probe());
    }, LONGEST_PAUSE_MS).unref();
  }
}
