import pg from 'pg';
import { AdieuError } from '../../model/errors.ts';
import { Connections } from './connections.ts';
import { migrate } from './migrate.ts';
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
}

/**
 * Connects, and brings the tables up to date. Waits for a database that does not answer yet.
 * @throws AdieuError `store_unavailable`, `store_format_newer`
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<PostgresStore> {
  const { url, onFault, connections: most = 10, patienceMs = 10_000 } = options;
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
    const migration = await connections.again(() => migrateAt(url));
    const message = 'a newer version has changed the database; nothing more is taken from this one';
    const onNewer = (): void => onFault({ kind: 'newer_version', message });
    return new PostgresStore({ connections, url, migration, onNewer });
  } catch (error) {
    await connections.close();
    if (!(error instanceof pg.DatabaseError)) throw error;
    // A wrong password, no such database, no right to make tables.
    const message = `DATABASE_URL: the database says: ${error.message}`;
    throw new AdieuError('store_unavailable', message, { cause: error });
  }
}

/** On a connection of its own, which may wait for another program's migration as long as it takes. */
async function migrateAt(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, application_name: 'adieu' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await migrate(client);
  } finally {
    await client.end();
  }
}
