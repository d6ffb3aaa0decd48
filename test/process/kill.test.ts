import { expect } from 'chai';
import fc from 'fast-check';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { StoredActivity } from '../../data/model/activity.ts';
import { openReadOnly } from '../../data/store/lowdb/open-read-only.ts';
import { readAccountsFile } from '../support/accounts-file.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { advanceClock, kindOf, WebsiteCustomer } from '../support/website-customer.ts';

const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 30);
/** Where by chance no kill came before the answer yet, more rounds follow. */
const MOST_ROUNDS = 3 * ROUNDS;
/** In every so many rounds the restart is killed as well. */
const KILL_RESTART_EVERY = 5;

/** Each round is one change: the account's cancellation, and in the next round its undoing. */
const PEOPLE = [
  ['ada', 'please cancel my subscription', 'undo my cancellation'],
  ['ben', 'ich möchte kündigen', 'ich möchte die Kündigung zurücknehmen'],
  ['carlijn', 'ik wil mijn abonnement opzeggen', 'ik wil mijn opzegging terugdraaien'],
] as const;

const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);

describe(`the program, killed between the press of confirm and the receipt (KILL_SEED=${String(seed)})`, function () {
  this.timeout(600_000);
  let server: RunningServer;
  let pressToAnswerMs: number;
  let pressToReceiptMs: number;
  let startMs: number;
  const rounds: Round[] = [];

  before(async () => {
    server = await startServer();
    const farah = await confirming(server, 'farah', 'please cancel');
    const pressedAt = performance.now();
    await farah.press('undisturbed');
    pressToAnswerMs = Math.ceil(performance.now() - pressedAt);
    await farah.customer.until((seen) => receiptsIn(seen) === 1);
    await untilMailed(server, 'farah', 1);
    pressToReceiptMs = Math.ceil(performance.now() - pressedAt);
    await server.stop();
    const startedAt = performance.now();
    await server.start();
    startMs = Math.ceil(performance.now() - startedAt);
  });
  after(() => server.dispose());

  it(`makes one change, shows one receipt and sends one mail in each of ${String(ROUNDS)} rounds or more`, async () => {
    // Every second kill is aimed at the turn itself, which is a small part of the way to the mail.
    const killInTurnAfterMs = moments(seed, pressToAnswerMs);
    const killAfterMs = moments(seed + 1, Math.max(60, pressToReceiptMs));
    const killRestartAfterMs = moments(seed + 2, startMs + 60);
    const isCutOff = ({ answered }: Round): boolean => !answered;
    for (let n = 0; n < ROUNDS || (n < MOST_ROUNDS && !rounds.some(isCutOff)); n++) {
      const [account, cancel, undo] = PEOPLE[n % PEOPLE.length] ?? PEOPLE[0];
      const undoing = Math.floor(n / PEOPLE.length) % 2 === 1;
      const press = await confirming(server, account, undoing ? undo : cancel);
      const mailsBefore = (await mailsTo(server, account)).length;

      const acknowledged = press.press(`press-${String(n)}`);
      await wait((n % 2 === 0 ? killInTurnAfterMs : killAfterMs)[n]);
      await server.stop('SIGKILL');
      const answered = await acknowledged;
      if (n % KILL_RESTART_EVERY === 0) await startAndKill(server, killRestartAfterMs[n] ?? 0);
      await server.start();

      if (!answered) {
        expect(await press.press(`press-${String(n)}`), 'the repeated press').to.equal(true);
      }
      await press.customer.until((seen) => receiptsIn(seen) > 0);
      await untilMailed(server, account, mailsBefore + 1);
      const status = undoing ? 'active' : 'cancel_scheduled';
      expect(await statusOf(server, account), `round ${String(n)}`).to.equal(status);
      rounds.push({
        account,
        customer: press.customer,
        clientActivityID: `press-${String(n)}`,
        answered,
      });
    }
    expect(rounds.filter(isCutOff).length, 'kills before the answer').to.be.above(0);
  });

  it('has done, said and sent nothing twice once all timers and leases are over', async () => {
    await advanceClock(server.url, 'PT10M');
    const { results } = await readAccountsFile(server.dataDir);
    expect(Object.keys(results)).to.have.length(rounds.length + 1);
    for (const [account] of PEOPLE) {
      const mails = await mailsTo(server, account);
      expect(mails, account).to.have.length(
        rounds.filter((round) => round.account === account).length,
      );
    }
    for (const { customer, clientActivityID } of rounds) {
      const seen = await customer.seen();
      expect(receiptsIn(seen), clientActivityID).to.equal(1);
      const echoes = seen.filter(
        ({ channelData }) => channelData?.['clientActivityID'] === clientActivityID,
      );
      expect(echoes, clientActivityID).to.have.length(1);
      expect(new Set(seen.map(({ id }) => id)).size, 'ids').to.equal(seen.length);
      expect(await eventsOf(server, customer), clientActivityID).to.have.members([
        'declaration',
        'applied',
        'receipt on screen',
        'mail',
        'receipt on mail',
      ]);
    }
  });
});

interface Round {
  readonly account: string;
  readonly customer: WebsiteCustomer;
  readonly clientActivityID: string;
  /** Whether the press was answered before the kill. */
  readonly answered: boolean;
}

/** A customer who sees the confirm button. */
async function confirming({ url }: RunningServer, account: string, wish: string) {
  const customer = await WebsiteCustomer.arrive(url, account);
  await customer.say(wish);
  const value = customer.buttonOf('confirm');
  if (value === null) throw new Error(`${account} saw no confirm button after "${wish}"`);
  return {
    customer,
    /** True when the program has said that it has the press. */
    press: (clientActivityID: string): Promise<boolean> =>
      customer.post({ type: 'message', value, channelData: { clientActivityID } }).then(
        ({ ok }) => ok,
        () => false,
      ),
  };
}

async function startAndKill(server: RunningServer, afterMs: number): Promise<void> {
  // It never becomes ready; what counts is what it leaves behind.
  server.start().catch(() => undefined);
  await wait(afterMs);
  await server.stop('SIGKILL');
}

/** Evenly spread random moments, the same for the same seed. */
function moments(ofSeed: number, untilMs: number): readonly number[] {
  const moment = fc.noBias(fc.integer({ min: 0, max: untilMs }));
  return fc.sample(moment, { seed: ofSeed, numRuns: MOST_ROUNDS });
}

function receiptsIn(activities: readonly StoredActivity[]): number {
  return activities.filter((activity) => kindOf(activity) === 'receipt').length;
}

async function mailsTo({ dataDir }: RunningServer, account: string): Promise<readonly string[]> {
  const files = await readdir(join(dataDir, 'mail')).catch(() => []);
  return files.filter((name) => name.endsWith('.eml') && name.includes(`-receipt-${account}@`));
}

async function untilMailed(server: RunningServer, account: string, count: number): Promise<void> {
  for (let waited = 0; (await mailsTo(server, account)).length < count; waited += 10) {
    if (waited > 20_000) throw new Error(`no mail to ${account} came`);
    await wait(10);
  }
}

async function statusOf({ dataDir }: RunningServer, account: string): Promise<string | undefined> {
  const { accounts } = await readAccountsFile(dataDir);
  return accounts.find(({ id }) => id === account)?.subscriptions[0]?.status;
}

async function eventsOf(
  { dataDir }: RunningServer,
  { conversationId }: WebsiteCustomer,
): Promise<readonly string[]> {
  const store = await openReadOnly(join(dataDir, 'store'));
  const entries = await store.entriesAfter(conversationId, 0);
  await store.close();
  return entries.flatMap(({ entry }) => {
    if (entry.kind !== 'event') return [];
    const { event } = entry;
    return [event.type === 'receipt' ? `receipt on ${event.channel}` : event.type];
  });
}
