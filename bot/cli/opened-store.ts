import { join } from 'node:path';
import type { Store, StoreReader } from '../../data/store/contract.ts';
import type { Files } from '../../data/store/files.ts';
import { FolderFiles } from '../../data/store/folder-files.ts';
import { openReadOnly } from '../../data/store/lowdb/open-read-only.ts';
import {
  openSecrets,
  openSharedSecrets,
  readSharedSecrets,
  type Secrets,
} from '../config/secrets.ts';

/** A store that a command reads, beside a running server too. */
export interface OpenedStore {
  readonly store: StoreReader;
  readonly secrets: () => Promise<Secrets>;
}

/**
 * Opens the database where there is one, else the files in the data folder. Changes nothing.
 * @param folder Files of another store, a backup for example.
 * @throws AdieuError `store_damaged`, `store_format_newer`, `store_unavailable`
 */
export async function openForReading(
  dataDir: string,
  databaseUrl: string | null,
  folder?: string,
): Promise<OpenedStore> {
  const secrets = () => readSecrets(dataDir, databaseUrl);
  if (databaseUrl === null || folder !== undefined) {
    return { store: await openReadOnly(folder ?? join(dataDir, 'store')), secrets };
  }
  return { store: await openDatabase(databaseUrl), secrets };
}

/** @throws AdieuError `store_unavailable`, `store_format_newer` */
export async function readSecrets(dataDir: string, databaseUrl: string | null): Promise<Secrets> {
  if (databaseUrl === null) return openSecrets(dataDir);
  const database = await openDatabase(databaseUrl);
  try {
    return await readSharedSecrets(database);
  } finally {
    await database.close();
  }
}

/** A store that a command changes, with what is kept beside it. */
export interface OpenedForWriting {
  readonly store: Store;
  /** What customers attached. */
  readonly files: Files;
  /** Made and kept where there are none yet. */
  readonly secrets: () => Promise<Secrets>;
}

/**
 * Opens the same for writing. The embedded store is one process's alone.
 * @throws AdieuError `store_locked` beside a server on the embedded store
 */
export async function openForWriting(
  dataDir: string,
  databaseUrl: string | null,
): Promise<OpenedForWriting> {
  if (databaseUrl !== null) {
    const { openPostgresStore } = await import('../../data/store/postgres/open-postgres-store.ts');
    const store = await openPostgresStore({ url: databaseUrl, onFault: () => undefined });
    return { store, files: store.files, secrets: () => openSharedSecrets(store, dataDir) };
  }
  const { openLowdbStore } = await import('../../data/store/lowdb/open-lowdb-store.ts');
  const store = await openLowdbStore({
    directory: join(dataDir, 'store'),
    now: () => new Date(),
    onFault: ({ message }) => process.stderr.write(`${message}\n`),
  });
  const files = new FolderFiles(join(dataDir, 'uploads'));
  return { store, files, secrets: () => Promise.resolve(openSecrets(dataDir)) };
}

/** Loaded by those only who have a database. */
async function openDatabase(url: string): Promise<StoreReader> {
  const { openPostgresReader } = await import('../../data/store/postgres/open-postgres-store.ts');
  return openPostgresReader(url);
}
