import pg from 'pg';
import { AdieuError } from '../../model/errors.ts';
import type { Failpoint } from '../../model/failpoint.ts';
import type { StoreReader } from '../contract.ts';
import { Connections } from './connections.ts';
import { migrate, requireMigrated } from './migrate.ts';
import { PostgresStore } from './postgres-store.ts';

/** What an operator has to hear of. */
export interface PostgresFault {
  readonly kind: 'database_lost' | 'database_back' | 'newer_version';
  /** One sentence, without personal data. */
  readonly message: string;
  readonly cause?: unknown;
}

export interface PostgresStoreOptions {
  /** `postgres://user:password@host:port/database`, with the options of libpq. */
  readonly url: string;
  readonly onFault: (fault: PostgresFault) => void;
  /** Connections of this process; 10 unless told. */
  readonly connections?: number;
  /** How long work waits for a database that does not answer; 10,000 unless told. */
  readonly patienceMs?: number;
  /** Tests only. */
  readonly failpoint?: Failpoint | undefined;
}

/**
 * Connects, and brings the tables up to date. Waits for a database that does not answer yet.
 * @throws AdieuError `store_unavailable`, `store_format_newer`
 */
export function openPostgresStore(options: PostgresStoreOptions): Promise<PostgresStore> {
  return openWith(migrate, options);
}

/**
 * For tools: changes nothing, the tables least of all.
 * @throws AdieuError `store_unavailable`, also where no program has made the tables or brought
 *   them up to date; `store_format_newer`
 */
export function openPostgresReader(url: string): Promise<StoreReader> {
  return openWith(requireMigrated, { url, onFault: () => undefined, connections: 1 });
}

/** @param prepare Sees to the tables. @returns the number of their last migration */
async function openWith(
  prepare: (client: pg.ClientBase) => Promise<number>,
  options: PostgresStoreOptions,
): Promise<PostgresStore> {
  const { url, onFault, connections: most = 10, patienceMs = 10_000, failpoint } = options;
  const connections = new Connections({
    url,
    most,
    patienceMs,
    statementMs: patienceMs,
    onLost: (cause) => {
      const message = 'the database does not answer; work waits for it';
      onFault({ kind: 'database_lost', message, cause });
    },
    onBack: () => onFault({ kind: 'database_back', message: 'the database answers again' }),
  });
  try {
    const migration = await connections.again(() => alone(url, prepare));
    const message = 'a newer version has changed the database; nothing more is taken from this one';
    const onNewer = (): void => onFault({ kind: 'newer_version', message });
    return new PostgresStore({ connections, url, migration, onNewer, failpoint });
  } catch (error) {
    await connections.close();
    if (!(error instanceof pg.DatabaseError)) throw error;
    // A wrong password, no such database, no right to make tables.
    const message = `DATABASE_URL: the database says: ${error.message}`;
    throw new AdieuError('store_unavailable', message, { cause: error });
  }
}

/** On a connection of its own, which may wait for another program's migration as long as it takes. */
async function alone<T>(url: string, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'adieu' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end();
  }
}
