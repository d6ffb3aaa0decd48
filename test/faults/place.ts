import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type DemoState, demoStateSchema } from '../../bot/accounts/demo/records.ts';
import { openReadOnly } from '../../data/store/lowdb/open-read-only.ts';
import type { StoreReader } from '../../data/store/contract.ts';
import {
  openPostgresReader,
  openPostgresStore,
} from '../../data/store/postgres/open-postgres-store.ts';
import { readAccountsFile } from '../support/accounts-file.ts';
import { startPostgres } from '../support/postgres-server.ts';
import { startTcpProxy } from '../support/tcp-proxy.ts';
import type { DatabaseFault } from './traps.ts';

/** Where a program under test keeps everything, and how that is read beside it. */
export interface Place extends AsyncDisposable {
  readonly kind: 'folder' | 'database';
  readonly environment: Readonly<Record<string, string>>;
  /** What becomes of the database from now on; a folder has a disk of its own. */
  fail(faults: readonly DatabaseFault[]): void;
  /** The database is well again, and every fault forgotten. */
  mend(): Promise<void>;
  openStore(): Promise<StoreReader>;
  accounts(): Promise<DemoState>;
  secrets(): Promise<Readonly<Record<string, string>>>;
}

const LATE_MS = 300;

const secretsSchema = z.record(z.string(), z.string());

export function folderPlace(dataDir: string): Place {
  return {
    kind: 'folder',
    environment: {},
    fail: () => undefined,
    mend: () => Promise.resolve(),
    openStore: () => openReadOnly(join(dataDir, 'store')),
    accounts: () => readAccountsFile(dataDir),
    secrets: async () =>
      secretsSchema.parse(JSON.parse(await readFile(join(dataDir, 'secrets.json'), 'utf8'))),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}

/** A PostgreSQL server of its own, behind a network that fails. */
export async function databasePlace(): Promise<Place> {
  const server = await startPostgres();
  const url = await server.createDatabase();
  // The tables are made, so that it can be read before the program has got that far.
  await (await openPostgresStore({ url, onFault: () => undefined })).close();
  const proxy = await startTcpProxy(server.port);
  const through = new URL(url);
  through.port = String(proxy.port);
  let outage: NodeJS.Timeout | undefined;
  let restarting: Promise<void> = Promise.resolve();
  const read = async (id: string): Promise<unknown> => {
    const store = await openPostgresReader(url);
    try {
      return (await store.get('meta', id))?.doc.value;
    } finally {
      await store.close();
    }
  };
  return {
    kind: 'database',
    environment: { DATABASE_URL: through.href },
    fail(faults) {
      for (const fault of faults) {
        if (fault.kind === 'away') {
          proxy.cut();
          outage = setTimeout(() => proxy.open(), fault.ms);
        } else if (fault.kind === 'restarts') {
          restarting = restarting.then(() => server.stop()).then(() => server.start());
        } else proxy.next({ kind: fault.kind, ms: LATE_MS }, fault.after);
      }
    },
    async mend() {
      clearTimeout(outage);
      proxy.open();
      await restarting;
    },
    openStore: () => openPostgresReader(url),
    accounts: async () => demoStateSchema.parse(await read('demo_accounts')),
    secrets: async () => secretsSchema.parse(await read('secrets')),
    async [Symbol.asyncDispose]() {
      clearTimeout(outage);
      await restarting;
      await proxy.close();
      await server.dispose();
    },
  };
}
