import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { config as loadEnvironmentFile } from 'dotenv';
import { AdieuError } from '../../data/model/errors.ts';
import { compactStore } from '../../data/store/lowdb/compact.ts';
import { backupStore, restoreStore } from '../../data/store/lowdb/copy.ts';
import { openReadOnly } from '../../data/store/lowdb/open-read-only.ts';
import { verifyStore, type Verified } from '../../data/store/lowdb/verify.ts';
import { readHead } from '../audit/head.ts';
import { dataDirOf } from '../config/data-dir.ts';

/** `npm run store -- COMMAND`: looks after the store in DATA_DIR. */

const USAGE = `usage: npm run store -- COMMAND
  verify        checks every line; beside a running server, too
  backup DIR    copies the store to a new folder; beside a running server, too
  restore DIR   puts a backup in its place; what was there is kept
  compact       frees the space of what was replaced`;

function summary({ documents, conversations, entries, commits }: Verified): string {
  return `${documents} documents, ${entries} entries in ${conversations} conversations, last commit ${commits}`;
}

async function run(folder: string, command: string, target: string | undefined): Promise<string> {
  if (command === 'verify') return `ok: ${summary(await verifyStore(folder))}`;
  if (command === 'compact') {
    const { bytesBefore, bytesAfter } = await compactStore(folder, () => new Date());
    return `ok: ${bytesBefore} bytes before, ${bytesAfter} after`;
  }
  if (command === 'backup' && target) {
    const to = resolve(target);
    const verified = await backupStore(folder, to);
    return `ok: ${summary(verified)}, in ${to}${await auditHeadOf(to)}`;
  }
  if (command === 'restore' && target) {
    const kept = await restoreStore(resolve(target), folder, new Date());
    return `ok: restored; what was there is in ${kept}`;
  }
  throw new UsageError(USAGE);
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

class UsageError extends Error {}

loadEnvironmentFile({ quiet: true });
const [command = '', target, ...rest] = process.argv.slice(2);
try {
  if (rest.length > 0) throw new UsageError(USAGE);
  const folder = join(dataDirOf(process.env), 'store');
  process.stdout.write(`${await run(folder, command, target)}\n`);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof AdieuError ? `${error.code}: ` : '';
  process.stderr.write(`${code}${message}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
