import { z } from 'zod';
import type {
  Account,
  AccountEvent,
  ApplyResult,
  Consequences,
  Subscription,
} from '../../../data/model/account.ts';

const date = z.iso.date();
const money = z.object({ minor: z.int(), currency: z.string().length(3) });
const charge = z.object({ amount: money, on: date });
const length = z.object({
  years: z.int().exactOptional(),
  months: z.int().exactOptional(),
  weeks: z.int().exactOptional(),
  days: z.int().exactOptional(),
});

const plan = z.object({
  id: z.string(),
  name: z.string(),
  price: money,
  interval: z.enum(['month', 'year']),
});

/** Written by this driver only, read back as it is. */
const consequences = z.custom<Consequences>((value) => typeof value === 'object');

const subscription = z.object({
  id: z.string(),
  contract: z.string(),
  plan,
  status: z.enum(['active', 'pause_scheduled', 'paused', 'cancel_scheduled', 'ended']),
  terms: z.object({
    concludedOn: date,
    minimumTermEndsOn: date.nullable(),
    renewedTacitly: z.boolean(),
    notice: length,
    trialEndsOn: date.nullable(),
  }),
  periodStart: date,
  periodEnd: date,
  billingDay: z.int().min(1).max(31),
  /** Oldest first; a refund is a negative amount. */
  charges: z.array(charge),
  nextPlan: z.object({ plan, on: date }).nullable(),
  pause: z.object({ from: date, until: date, noticeGiven: z.boolean() }).nullable(),
  accessEndsOn: date.nullable(),
  billingEndsOn: date.nullable(),
  /** Who asked for the end that is scheduled or was reached. */
  endedBy: z.enum(['cancel', 'withdraw', 'delete']).nullable(),
  /** Paid out on the day of the end. */
  refundAtEnd: money.nullable(),
  /** What was said when the end was asked for. */
  consequences: consequences.nullable(),
  team: z.object({ seats: z.int(), isOwner: z.boolean() }).nullable(),
});

const account = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  language: z.enum(['en', 'de', 'nl']),
  country: z.string(),
  timeZone: z.string(),
  kind: z.enum(['consumer', 'business']),
  status: z.enum(['active', 'deletion_scheduled', 'deleted']),
  deletionDueOn: date.nullable(),
  consequences: consequences.nullable(),
  subscriptions: z.array(subscription),
  openInvoices: z.array(z.object({ id: z.string(), amount: money, dueOn: date })),
  disputes: z.array(z.object({ id: z.string(), openedOn: date })),
  /** What the customer made: goes with a deletion, comes along with an export. */
  content: z.array(z.object({ name: z.string(), createdOn: date, text: z.string() })),
});

/** What the demo's file holds. */
export const demoStateSchema = z.object({
  format: z.literal(1),
  accounts: z.array(account),
  events: z.array(z.custom<AccountEvent>((value) => typeof value === 'object')),
  /** Idempotency keys with their results. */
  results: z.record(
    z.string(),
    z.object({
      at: z.string(),
      result: z.custom<ApplyResult>((value) => typeof value === 'object'),
    }),
  ),
});

export type DemoState = Readonly<z.infer<typeof demoStateSchema>>;
export type DemoAccount = Readonly<z.infer<typeof account>>;
export type DemoSubscription = Readonly<z.infer<typeof subscription>>;

/** As the contract shows it. */
export function viewOf(record: DemoSubscription): Subscription {
  const { id, contract, plan, status, terms, periodStart, periodEnd, billingDay, team } = record;
  const { charges, nextPlan, pause, accessEndsOn, billingEndsOn } = record;
  return {
    id,
    contract,
    plan,
    status,
    terms,
    periodStart,
    periodEnd,
    billingDay,
    ...(nextPlan === null ? {} : { nextPlan }),
    lastCharge: charges.findLast((charge) => charge.amount.minor > 0) ?? null,
    pause: pause === null ? null : { from: pause.from, until: pause.until },
    accessEndsOn,
    billingEndsOn,
    team,
  };
}

/** As the contract shows it: without what the customer made. */
export function accountViewOf(record: DemoAccount): Account {
  const { id, name, email, language, country, timeZone, kind, status, deletionDueOn } = record;
  const { openInvoices, disputes } = record;
  const person = { id, name, email, language, country, timeZone, kind };
  const subscriptions = record.subscriptions.map(viewOf);
  return { ...person, status, deletionDueOn, subscriptions, openInvoices, disputes };
}

export function replaceSubscription(account: DemoAccount, changed: DemoSubscription): DemoAccount {
  return {
    ...account,
    subscriptions: account.subscriptions.map((s) => (s.id === changed.id ? changed : s)),
  };
}

export function replaceAccount(state: DemoState, changed: DemoAccount): DemoState {
  return { ...state, accounts: state.accounts.map((a) => (a.id === changed.id ? changed : a)) };
}
