import pg from 'pg';
import { Connections } from './connections.ts';
import { migrate } from './migrate.ts';
import { PostgresStore } from './postgres-store.ts';

/** What an operator has to hear of. */
export interface PostgresFault {
  readonly kind: 'database_lost' | 'database_back';
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
 * Connects, and brings the tables up to date.
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
    await connections.again(() => migrateAt(url));
  } catch (error) {
    await connections.close();
    throw error;
  }
  return new PostgresStore(connections);
}

/** On a connection of its own, which may wait for another program's migration as long as it takes. */
async function migrateAt(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'adieu' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await migrate(client);
  } finally {
    await client.end();
  }
}
