import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Store } from '../../data/store/contract.ts';
import { openPostgresStore } from '../../data/store/postgres/open-postgres-store.ts';
import { openStore } from '../data/store/folder.ts';
import { newDatabase } from './postgres.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a command is told; nothing of this process but the path. */
export type CommandEnvironment = Record<string, string>;

/** Runs a program of `bot/cli`, with nothing on its standard input. */
export function runCommand(
  program: string,
  environment: CommandEnvironment,
  ...args: readonly string[]
): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'bot/cli', program), ...args],
    {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', ...environment },
      input: '',
    },
  );
  return { code: status, out: String(stdout), err: String(stderr) };
}

/** Both stores that a command may be told of. Opening sets the environment, once for all openings. */
export const STORES_OF_COMMANDS: readonly (readonly [
  name: string,
  open: (environment: CommandEnvironment) => Promise<Store>,
])[] = [
  [
    'the embedded store',
    async ({ DATA_DIR = '' }) => (await openStore(join(DATA_DIR, 'store'))).store,
  ],
  [
    'PostgreSQL',
    async (environment) => {
      const url = (environment['DATABASE_URL'] ??= await newDatabase());
      return openPostgresStore({ url, onFault: () => undefined });
    },
  ],
];
