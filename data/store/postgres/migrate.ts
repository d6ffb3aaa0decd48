import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { AdieuError } from '../../model/errors.ts';

const FOLDER = join(import.meta.dirname, 'migrations');
/** Of `pg_advisory_xact_lock`; any number that nobody else in this database uses. */
const LOCK = 4_207_815_331;

/** The constraint that keeps commits of older programs out. */
export const FENCE = 'commits_of_this_version';

/** `name` begins with its number: `001-documents-and-entries.sql`. */
interface Migration {
  readonly number: number;
  readonly name: string;
}

/**
 * Brings the tables up to what this program knows, in one transaction. Of several programs
 * that start at once one does it, and the others wait. Commits of older programs that still run
 * are refused from then on.
 * @returns the number of the last migration
 * @throws AdieuError `store_format_newer` when a newer program has been here
 */
export async function migrate(client: pg.ClientBase): Promise<number> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    const done = await latestDone(client);
    const migrations = await known();
    const latest = migrations.at(-1)?.number ?? 0;
    if (done > latest) {
      throw new AdieuError('store_format_newer', 'a newer version has changed the database');
    }
    for (const { number, name } of migrations) {
      if (number <= done) continue;
      await client.query(await readFile(join(FOLDER, name), 'utf8'));
      await client.query('INSERT INTO migrations (number, name) VALUES ($1, $2)', [number, name]);
    }
    if (done < latest) {
      await client.query(
        `ALTER TABLE commits DROP CONSTRAINT IF EXISTS ${FENCE},
         ADD CONSTRAINT ${FENCE} CHECK (void OR migration >= ${latest}) NOT VALID`,
      );
    }
    await client.query('COMMIT');
    return latest;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/**
 * For tools that read and change nothing.
 * @returns the number of the last migration
 * @throws AdieuError `store_format_newer`; `store_unavailable` when the tables are older, or not there
 */
export async function requireMigrated(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ readonly there: boolean }>(
    `SELECT to_regclass('migrations') IS NOT NULL AS there`,
  );
  const done = rows[0]?.there ? await lastMigration(client) : 0;
  const latest = (await known()).at(-1)?.number ?? 0;
  if (done > latest) {
    throw new AdieuError('store_format_newer', 'a newer version has changed the database');
  }
  if (done < latest) {
    const message = 'DATABASE_URL: no program of this version has been started on the database yet';
    throw new AdieuError('store_unavailable', message);
  }
  return done;
}

async function latestDone(client: pg.ClientBase): Promise<number> {
  await client.query(
    `CREATE TABLE IF NOT EXISTS migrations (
       number integer PRIMARY KEY, name text NOT NULL, at timestamptz NOT NULL DEFAULT now())`,
  );
  return lastMigration(client);
}

async function lastMigration(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ readonly last: number | null }>(
    'SELECT max(number) AS last FROM migrations',
  );
  return rows[0]?.last ?? 0;
}

async function known(): Promise<readonly Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort();
  return names.map((name) => ({ number: Number.parseInt(name, 10), name }));
}
