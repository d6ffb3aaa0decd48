import { setTimeout as wait } from 'node:timers/promises';
import type { StoredActivity } from '../../data/model/activity.ts';
import { advanceClock, isFromBot, kindOf } from '../support/website-customer.ts';
import { PatientCustomer, patiently } from './patient-customer.ts';
import { type Plan, type Visit, WISHES } from './plan.ts';
import type { World } from './world.ts';

const MOST_TRIES = 4;
/** Every process that seals looks every five seconds. */
const LONGEST_SEALING_MS = 10_000;
const LOOK_MS = 50;
/** What a mail or an answer of the account system leads to comes after the receipt. */
const LONGEST_TO_COME_MS = 1_500;
/** What is said last; its words may be in no log. */
const FAREWELL = 'the zanzibar lamp in my kitchen never worked with it';

/** Carries a plan out. @returns who was there; they still listen. */
export async function runPlan(world: World, plan: Plan): Promise<PatientCustomer[]> {
  const visitors = await Promise.all(
    plan.visits.map(async (visit) => ({
      visit,
      wish: await wishOf(world, visit.account),
      customer: await PatientCustomer.arrive(world.url, visit.account),
    })),
  );
  world.trapNextStart(plan.traps.restart);
  await world.failAccounts(plan.accounts);
  world.failMail(plan.mail);

  await world.trap(plan.traps.wish);
  await Promise.all(visitors.map(({ customer, visit, wish }) => toConfirm(customer, visit, wish)));
  await world.order({ order: 'clock', byMs: plan.clockMs });
  await world.trap(plan.traps.press);
  world.place.fail(plan.database);
  const told = world.notes.length;
  await Promise.all(
    visitors.map(async ({ customer, visit, wish }) => {
      await toReceipt(customer, visit, wish);
      await customer.send({ type: 'message', text: FAREWELL }, visit.manner);
    }),
  );
  await allCame(world, plan, told);
  return visitors.map(({ customer }) => customer);
}

/** Until every trap was sprung and every mail refused that was to be, or no more comes. */
async function allCame(world: World, { traps, mail }: Plan, told: number): Promise<void> {
  const isToCome = (): boolean => {
    const sprung = world.notes.slice(told).filter(({ note }) => note === 'trapped').length;
    return sprung < traps.press.length || (mail.length > 0 && world.mail.faultsLeft > 0);
  };
  for (let waitedMs = 0; isToCome() && waitedMs < LONGEST_TO_COME_MS; waitedMs += LOOK_MS) {
    await wait(LOOK_MS);
  }
}

/** All faults are over, and everything that waits gets the time that it needs. @returns the time */
export async function settle(world: World): Promise<Date> {
  world.trapNextStart([]);
  await world.place.mend();
  await world.ready();
  await world.trap([]);
  await world.failAccounts([]);
  world.failMail([]);
  await world.order({ order: 'disk', state: 'well' });
  await world.order({ order: 'reads', work: true });
  let now = new Date(0);
  for (let round = 0; round < 12; round += 1) {
    now = await patiently(() => advanceClock(world.url, 'PT5M'));
    if (round > 0 && (await gauge(world, 'adieu_outbox_items{state="scheduled"}')) === 0) break;
  }
  for (let waitedMs = 0; (await gauge(world, 'adieu_audit_waiting')) > 0; waitedMs += LOOK_MS) {
    // Whether it took too long, the judge says.
    if (waitedMs > LONGEST_SEALING_MS) break;
    await wait(LOOK_MS);
  }
  return now;
}

async function gauge(world: World, name: string): Promise<number> {
  const metrics = await patiently(async () => (await fetch(`${world.url}/metrics`)).text());
  const line = metrics.split('\n').find((text) => text.startsWith(`${name} `));
  return Number(line?.slice(name.length));
}

/** Leaves, or takes it back when it was left before. */
async function wishOf(world: World, account: string): Promise<string> {
  const { accounts } = await world.place.accounts();
  const status = accounts.find(({ id }) => id === account)?.subscriptions[0]?.status;
  const [leave = '', undo = ''] = WISHES[account] ?? [];
  return status === 'cancel_scheduled' ? undo : leave;
}

/** Says the wish, and goes on to the button that binds. A bot that failed is asked again. */
async function toConfirm(customer: PatientCustomer, visit: Visit, wish: string): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const chosen = tries > 0 ? await customer.button('select') : undefined;
    await sayAndHear(customer, visit, chosen === undefined ? { text: wish } : { value: chosen });
    if (await customer.button('confirm')) return;
  }
}

/** Presses it until there is a receipt; one came already where a failed bot took a sentence for the declaration. */
async function toReceipt(customer: PatientCustomer, visit: Visit, wish: string): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    if ((await customer.seen()).some(isReceipt)) return;
    const value = await customer.button('confirm');
    await sayAndHear(customer, visit, value ? { value } : { text: wish });
  }
}

/** Resolves when the bot has said something more than "I am writing". */
async function sayAndHear(
  customer: PatientCustomer,
  { manner }: Visit,
  said: Readonly<Record<string, unknown>>,
): Promise<void> {
  const before = (await customer.seen()).length;
  await customer.send({ type: 'message', ...said }, manner);
  await customer.until((seen) => seen.slice(before).some(isFromBot));
}

function isReceipt(activity: StoredActivity): boolean {
  return kindOf(activity) === 'receipt';
}
