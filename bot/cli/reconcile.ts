import { parseArgs } from 'node:util';
import { demoAsKept } from '../accounts/demo/demo-as-kept.ts';
import { readConfig } from '../config/config.ts';
import { keptOffsetMs } from '../kept-clock.ts';
import { reconcile } from '../reconcile/reconcile.ts';
import { runCommand, UsageError } from './command.ts';
import { openForReading } from './opened-store.ts';

/**
 * `npm run --silent reconcile -- [--days N]`: a line for each difference between what was declared,
 * done and proved, beside a running server too. Exit 1 when there is one. It writes nothing; the
 * server makes tasks of what differs, each night and when a lead says so at the desk.
 */

const USAGE = `usage: npm run --silent reconcile -- [--days N]
  --days N   only what was declared in the last N days; all of it unless told`;
const DAY_MS = 86_400_000;

await runCommand(() => run(readDays()));

function readDays(): number | null {
  try {
    const { days } = parseArgs({ options: { days: { type: 'string' } } }).values;
    if (days === undefined) return null;
    if (/^[1-9]\d{0,4}$/.test(days)) return Number(days);
  } catch {
    // Told below.
  }
  throw new UsageError(USAGE);
}

async function run(days: number | null): Promise<number> {
  const { dataDir, databaseUrl, company } = readConfig(process.env);
  const { store } = await openForReading(dataDir, databaseUrl);
  try {
    const now = new Date(Date.now() + ((await keptOffsetMs(store)) ?? 0));
    const accounts = await demoAsKept({ store, dataDir, now, company });
    const since = days === null ? '' : new Date(now.getTime() - days * DAY_MS).toISOString();
    const onDifference = ({
      kind,
      about,
      caseId,
    }: {
      kind: string;
      about: string;
      caseId: string | null;
    }) => print(`${kind}: ${about}${caseId === null || caseId === about ? '' : ` of ${caseId}`}`);
    const found = await reconcile({ store, accounts, now, since, onDifference });
    const { declarations, receipts, changes, unchecked, differences } = found;
    print(
      `${differences === 0 ? 'ok' : 'differs'}: ${String(declarations)} declarations, ${String(receipts)} receipts, ${String(changes)} changes looked up, ${String(unchecked)} not answered, ${String(differences)} differences`,
    );
    return differences === 0 ? 0 : 1;
  } finally {
    await store.close();
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
