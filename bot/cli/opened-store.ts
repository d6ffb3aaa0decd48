import { join } from 'node:path';
import { openReadOnly } from '../../data/store/lowdb/open-read-only.ts';
import type { StoreReader } from '../../data/store/lowdb/reader.ts';
import { openSecrets, openSharedSecrets, type Secrets } from '../config/secrets.ts';

/** A store that a command reads, beside a running server too. */
export interface OpenedStore {
  readonly store: StoreReader;
  readonly secrets: () => Promise<Secrets>;
}

/**
 * Opens the database where there is one, else the files in the data folder.
 * @param folder Files of another store, a backup for example.
 */
export async function openForReading(
  dataDir: string,
  databaseUrl: string | null,
  folder?: string,
): Promise<OpenedStore> {
  if (databaseUrl === null || folder !== undefined) {
    const store = await openReadOnly(folder ?? join(dataDir, 'store'));
    return { store, secrets: () => Promise.resolve(openSecrets(dataDir)) };
  }
  const { openPostgresStore } = await import('../../data/store/postgres/open-postgres-store.ts');
  const store = await openPostgresStore({ url: databaseUrl, onFault: () => undefined });
  return { store, secrets: () => openSharedSecrets(store, dataDir) };
}
