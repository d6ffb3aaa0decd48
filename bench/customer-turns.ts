import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LANGUAGES } from '../data/model/language.ts';
import { kindOf, WebsiteCustomer } from '../test/support/website-customer.ts';
import { runProgram } from './program.ts';
import { median, ratioOf, report } from './row.ts';

/** Turns of the customer from the wish to the receipt, through the running program. */
const PORT = '3985';
const BASE = `http://127.0.0.1:${PORT}`;
const MOST_TURNS = 5;
/** Clicks to a cancellation, from the home page: the mean of 40 services, EmailTooltester 2023. */
const PEER_CLICKS = 6.7;

/** Amazon Prime until 2023, as the FTC describes it in its complaint (2:23-cv-00932): six clicks at least. */
const PRIME_CLICKS = 6;

const CANCEL = {
  en: 'please cancel my subscription',
  de: 'ich möchte mein Abo kündigen',
  nl: 'ik wil mijn abonnement opzeggen',
};
const WITHDRAW = {
  en: 'I want to withdraw from my contract',
  de: 'ich möchte meinen Vertrag widerrufen',
  nl: 'ik wil mijn contract herroepen',
};
const UNDO = {
  en: 'please undo my cancellation',
  de: 'ich möchte die Kündigung zurücknehmen',
  nl: 'maak mijn opzegging ongedaan',
};
const SIGNED_IN = 2;
/** Once more for the name; once more where there are several contracts. */
const ONE_MORE = 3;

const LEAVERS = [
  ['ada', CANCEL, SIGNED_IN],
  ['ben', CANCEL, SIGNED_IN],
  ['carlijn', CANCEL, SIGNED_IN],
  ['dora', WITHDRAW, SIGNED_IN],
  ['emil', CANCEL, SIGNED_IN],
  ['farah', CANCEL, SIGNED_IN],
  ['gus', CANCEL, SIGNED_IN],
  ['hanna', UNDO, SIGNED_IN],
  ['ines', CANCEL, ONE_MORE],
  ['joost', CANCEL, SIGNED_IN],
  [null, CANCEL, ONE_MORE],
] as const;

const WHAT = new Map<unknown, string>([
  [CANCEL, 'cancels'],
  [WITHDRAW, 'withdraws'],
  [UNDO, 'takes it back'],
]);
const counted = LEAVERS.map(([account, wish, budget]) => ({
  what: `turns from wish to receipt: ${account ?? 'visitor'} ${WHAT.get(wish) ?? ''} (budget ${String(budget)})`,
  turns: { en: 0, de: 0, nl: 0 },
}));
for (const language of LANGUAGES) {
  // Each finds the account as it was.
  const dataDir = await mkdtemp(join(tmpdir(), 'adieu-bench-'));
  const environment = { PORT, DATA_DIR: dataDir };
  const program = await runProgram([process.execPath, 'index.ts'], environment, `${BASE}/readyz`);
  for (const [i, [account, wish, budget]] of LEAVERS.entries()) {
    const turns = await turnsToReceipt(account, wish[language]);
    const row = counted[i];
    if (row) row.turns[language] = turns;
    if (turns > budget) throw new Error(`${row?.what ?? ''}, ${language}: ${String(turns)} turns`);
  }
  await program.stop();
  await rm(dataDir, { recursive: true });
}

const all = counted.flatMap(({ turns }) => Object.values(turns));
const mean = all.reduce((sum, count) => sum + count, 0) / all.length;
report([
  ...counted.map(({ what, turns: { en, de, nl } }) => ({
    what,
    ours: `en ${String(en)}, de ${String(de)}, nl ${String(nl)}`,
    peer: '',
    ratio: '',
  })),
  {
    what: 'the same, mean (median); mean clicks of 40 real services',
    ours: `${mean.toFixed(1)} (${String(median(all))})`,
    peer: String(PEER_CLICKS),
    ratio: ratioOf(mean, PEER_CLICKS),
  },
  {
    what: 'the same, at most; clicks of Amazon Prime, as sued',
    ours: String(Math.max(...all)),
    peer: String(PRIME_CLICKS),
    ratio: ratioOf(Math.max(...all), PRIME_CLICKS),
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
