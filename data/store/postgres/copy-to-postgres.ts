import pg from 'pg';
import { type Compared, compareWith, Difference } from './compare-with.ts';
import { copyInto } from './copy-into.ts';
import { migrate } from './migrate.ts';
import type { Moved } from './rows-of-whole.ts';
import { COLLECTIONS, tableOf } from './tables.ts';

export interface Copied extends Compared {
  /** False: all of it was there already, from an earlier run. */
  readonly isNew: boolean;
}

/**
 * Copies a store into an empty database and proves it equal, in one transaction: whatever ends it
 * before, the database is still empty. A copy that is there already is only compared.
 * @throws Error when the database holds something else; Difference when what was written is not
 *   what is read back
 */
export async function copyToPostgres(url: string, moved: Moved): Promise<Copied> {
  const client = new pg.Client({ connectionString: url, application_name: 'adieu copying' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await migrate(client);
    await client.query('BEGIN');
    const held = await lockAndLook(client);
    if (held !== null) return { ...(await compareAgain(client, moved, held)), isNew: false };
    await copyInto(client, moved);
    const compared = await compareWith(client, moved);
    await client.query('COMMIT');
    await client.query('ANALYZE');
    return { ...compared, isNew: true };
  } finally {
    // What was not committed goes with the connection.
    await client.end();
  }
}

/** Keeps writers out. @returns the first table that holds something */
async function lockAndLook(client: pg.ClientBase): Promise<string | null> {
  const tables = COLLECTIONS.map((collection) => tableOf(collection).name);
  tables.push('entries', 'forgotten', 'files');
  await client.query(`LOCK TABLE ${tables.join(', ')} IN EXCLUSIVE MODE`);
  for (const table of tables) {
    const { rowCount } = await client.query(`SELECT 1 FROM ${table} LIMIT 1`);
    if (rowCount !== 0) return table;
  }
  return null;
}

async function compareAgain(client: pg.ClientBase, moved: Moved, held: string): Promise<Compared> {
  try {
    return await compareWith(client, moved);
  } catch (cause) {
    if (!(cause instanceof Difference)) throw cause;
    throw new Error(
      `the database is not empty (${held}), and is no copy of this store: ${cause.message}`,
      { cause },
    );
  }
}
