import { join } from 'node:path';
import type { Failpoint } from '../data/model/failpoint.ts';
import type { Store } from '../data/store/contract.ts';
import type { Files } from '../data/store/files.ts';
import { FolderFiles } from '../data/store/folder-files.ts';
import { openLowdbStore } from '../data/store/lowdb/open-lowdb-store.ts';
import type { SharedStore } from '../data/store/shared.ts';
import {
  type DemoAccounts,
  type DemoAccountsOptions,
  openDemoAccounts,
} from './accounts/demo/open-demo-accounts.ts';
import type { AdjustableClock } from './clock.ts';
import { openSecrets, openSharedSecrets, type Secrets } from './config/secrets.ts';
import type { Logger } from './log.ts';

/** Where everything is that outlives the process. */
export interface Persistence {
  readonly store: Store;
  /** The store again where other replicas have it too; `null`: this process has it alone. */
  readonly shared: SharedStore | null;
  readonly files: Files;
  readonly secrets: Secrets;
  openDemo(options: Omit<DemoAccountsOptions, 'file'>): Promise<DemoAccounts>;
}

export interface PersistenceDeps {
  readonly dataDir: string;
  readonly clock: AdjustableClock;
  readonly log: Logger;
  readonly failpoint?: Failpoint | undefined;
}

/**
 * All of it in `DATA_DIR`, for one process.
 * @param store In place of the one that would be opened there: for tests.
 */
export async function openFolder(deps: PersistenceDeps, store?: Store): Promise<Persistence> {
  const { dataDir } = deps;
  return {
    store: store ?? (await openStore(deps)),
    shared: null,
    files: new FolderFiles(join(dataDir, 'uploads')),
    secrets: openSecrets(dataDir),
    openDemo: (options) => openDemoAccounts({ ...options, file: join(dataDir, 'accounts.json') }),
  };
}

/** All of it in one database, for any number of replicas. */
export async function openDatabase(
  url: string,
  { dataDir, log, failpoint }: PersistenceDeps,
): Promise<Persistence> {
  // Loaded by those only who have a database.
  const { openPostgresStore } = await import('../data/store/postgres/open-postgres-store.ts');
  const store = await openPostgresStore({
    url,
    onFault: ({ kind, message, cause }) => log.warn({ kind, err: cause }, message),
    failpoint,
  });
  return {
    store,
    shared: store,
    files: store.files,
    secrets: await openSharedSecrets(store, dataDir),
    openDemo: async (options) => {
      const { openDemoAccountsInStore } = await import('./accounts/demo/demo-accounts-in-store.ts');
      return openDemoAccountsInStore({ ...options, store });
    },
  };
}

function openStore({ dataDir, clock, log, failpoint }: PersistenceDeps): Promise<Store> {
  return openLowdbStore({
    directory: join(dataDir, 'store'),
    now: () => clock.now(),
    onFault: ({ kind, message, cause }) => log.warn({ kind, err: cause }, message),
    failpoint,
  });
}
