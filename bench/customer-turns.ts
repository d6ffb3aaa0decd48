import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kindOf, WebsiteCustomer } from '../test/support/website-customer.ts';
import { runProgram } from './program.ts';
import { median, ratioOf, report } from './row.ts';

/** Turns of the customer from the wish to the receipt, through the running program. */
const PORT = '3985';
const BASE = `http://127.0.0.1:${PORT}`;
const MOST_TURNS = 5;
/** Clicks to a cancellation: the mean of 40 real services. */
const PEER_CLICKS = 6.7;

const WISHES = [
  ['ada', 'please cancel my subscription'],
  ['ben', 'ich möchte kündigen'],
  ['carlijn', 'ik wil mijn abonnement opzeggen'],
  ['dora', 'ich möchte meinen Vertrag widerrufen'],
  ['emil', 'please cancel my subscription'],
  ['farah', 'please cancel our subscription'],
  ['gus', 'please cancel my subscription'],
  ['hanna', 'ich möchte die Kündigung zurücknehmen'],
  ['ines', 'please cancel my subscription'],
  ['joost', 'ik wil mijn abonnement opzeggen'],
  [null, 'please cancel my subscription'],
] as const;

const dataDir = await mkdtemp(join(tmpdir(), 'adieu-bench-'));
const program = await runProgram(
  [process.execPath, 'index.ts'],
  { PORT, DATA_DIR: dataDir },
  `${BASE}/readyz`,
);
const counted: (readonly [string, number])[] = [];
for (const [account, wish] of WISHES) {
  counted.push([account ?? 'visitor', await turnsToReceipt(account, wish)]);
}
await program.stop();
await rm(dataDir, { recursive: true });

const turns = counted.map(([, count]) => count);
const mean = turns.reduce((sum, count) => sum + count, 0) / turns.length;
report([
  ...counted.map(([account, count]) => ({
    what: `turns from wish to receipt: ${account}`,
    ours: String(count),
    peer: '',
    ratio: '',
  })),
  {
    what: 'the same, mean (median); mean clicks of 40 real services',
    ours: `${mean.toFixed(1)} (${String(median(turns))})`,
    peer: String(PEER_CLICKS),
    ratio: ratioOf(mean, PEER_CLICKS),
  },
]);

/** @throws when there is no receipt after five turns. */
async function turnsToReceipt(account: string | null, wish: string): Promise<number> {
  const customer = await WebsiteCustomer.arrive(BASE, account);
  await customer.say(wish);
  for (let turn = 1; turn <= MOST_TURNS; turn++) {
    const value =
      customer.buttonOf('confirm') ?? customer.buttonOf('select') ?? customer.buttonOf('cancel');
    const inputs = account === null ? { name: 'Vera Visitor', contact: 'vera@example.com' } : {};
    await customer.post({ type: 'message', value: { ...value, ...inputs } });
    const before = await customer.until((seen) => seen.at(-1)?.from?.role !== 'user');
    if (before.some((activity) => kindOf(activity) === 'receipt')) return turn + 1;
  }
  throw new Error(`${account ?? 'a visitor'} has no receipt after ${String(MOST_TURNS)} turns`);
}
