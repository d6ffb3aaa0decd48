import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compactStore } from '../../data/store/lowdb/compact.ts';
import { backupStore, restoreStore } from '../../data/store/lowdb/copy.ts';
import { openReadOnly } from '../../data/store/lowdb/open-read-only.ts';
import { verifyStore, type Verified } from '../../data/store/lowdb/verify.ts';
import { readHead } from '../audit/head.ts';
import { databaseUrlOf, dataDirOf } from '../config/data-dir.ts';
import { runCommand, UsageError } from './command.ts';

/** `npm run store -- COMMAND`: looks after the store in DATA_DIR, or in DATABASE_URL. */

const USAGE = `usage: npm run store -- COMMAND
  verify            checks every line; beside a running server, too
  backup DIR        copies the store to a new folder; beside a running server, too
  restore DIR       puts a backup in its place; what was there is kept
  compact           frees the space of what was replaced
  copy-to-postgres  copies everything into the empty database of DATABASE_URL and compares it
With DATABASE_URL, verify checks the database; backup, restore and compact are PostgreSQL's own.`;

type Command = (folder: string, url: string | null, target: string) => Promise<string>;

/** Each with how many arguments it takes. */
const COMMANDS: Readonly<Record<string, readonly [targets: 0 | 1, command: Command]>> = {
  verify: [0, verify],
  backup: [1, backup],
  restore: [1, restore],
  compact: [0, compact],
  'copy-to-postgres': [0, copy],
};

async function verify(folder: string, url: string | null): Promise<string> {
  if (url === null) return summary(await verifyStore(folder));
  const { verifyPostgres } = await import('../../data/store/postgres/verify-postgres.ts');
  const { documents, conversations, entries } = await verifyPostgres(url);
  return `${documents} documents, ${entries} entries in ${conversations} conversations`;
}

async function backup(folder: string, url: string | null, target: string): Promise<string> {
  requireFolder(url, 'use pg_dump');
  const to = resolve(target);
  const verified = await backupStore(folder, to);
  return `${summary(verified)}, in ${to}${await auditHeadOf(to)}`;
}

async function restore(folder: string, url: string | null, target: string): Promise<string> {
  requireFolder(url, 'use pg_restore');
  const kept = await restoreStore(resolve(target), folder, new Date());
  return `restored; what was there is in ${kept}`;
}

async function compact(folder: string, url: string | null): Promise<string> {
  requireFolder(url, 'autovacuum does it');
  const { bytesBefore, bytesAfter } = await compactStore(folder, () => new Date());
  return `${bytesBefore} bytes before, ${bytesAfter} after`;
}

async function copy(folder: string, url: string | null): Promise<string> {
  if (url === null) throw new UsageError('copy-to-postgres: set DATABASE_URL to the new database');
  const { moveToPostgres } = await import('./move-to-postgres.ts');
  const { isNew, documents, entries, files } = await moveToPostgres(resolve(folder, '..'), url);
  const what = `${documents} documents, ${entries} entries and ${files} files`;
  return `${what} ${isNew ? 'copied, read back and equal' : 'were there already and are equal'}`;
}

/** @throws Error: nobody who means the database changes an old folder. */
function requireFolder(url: string | null, instead: string): void {
  if (url !== null) throw new Error(`DATABASE_URL is set, the data is in PostgreSQL: ${instead}`);
}

function summary({ documents, conversations, entries, commits }: Verified): string {
  return `${documents} documents, ${entries} entries in ${conversations} conversations, last commit ${commits}`;
}

/** Named with the backup, so that it can be held against the chain later. */
async function auditHeadOf(backup: string): Promise<string> {
  const store = await openReadOnly(backup);
  try {
    const { head } = await readHead(store);
    if (!head) return '';
    await writeFile(join(backup, 'audit-head.json'), `${JSON.stringify(head)}\n`, { mode: 0o600 });
    return `; audit head ${String(head.seq)}:${head.hash}`;
  } finally {
    await store.close();
  }
}

await runCommand(async () => {
  const [name = '', ...targets] = process.argv.slice(2);
  const [count, command] = COMMANDS[name] ?? [];
  if (!command || targets.length !== count) throw new UsageError(USAGE);
  const folder = join(dataDirOf(process.env), 'store');
  const said = await command(folder, databaseUrlOf(process.env), targets[0] ?? '');
  process.stdout.write(`ok: ${said}\n`);
  return 0;
});
