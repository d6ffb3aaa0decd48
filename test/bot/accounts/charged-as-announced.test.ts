import { expect } from 'chai';
import fc from 'fast-check';
import { advance } from '../../../bot/accounts/demo/advance.ts';
import { change } from '../../../bot/accounts/demo/change.ts';
import { situationOf } from '../../../bot/accounts/demo/question.ts';
import { type DemoState, replaceAccount } from '../../../bot/accounts/demo/records.ts';
import { seed } from '../../../bot/accounts/demo/seed.ts';
import { daysBetween, plus } from '../../../data/policy/calendar.ts';
import { COMPANY } from './demo-rig.ts';

const CONTRACTS = 1_500;
const CONTRACT_ID = 'hand';

/** On both sides of UTC, as far as it goes, and with half an hour. */
const ZONES = [
  'Pacific/Kiritimati',
  'Asia/Kolkata',
  'Europe/Berlin',
  'UTC',
  'America/Los_Angeles',
  'Pacific/Pago_Pago',
];

/** A contract of any age in any zone, and the moment at which it is cancelled. */
const contracts = fc.record({
  country: fc.constantFrom('DE', 'AT', 'NL', 'BE', 'FR', 'IE', 'GB', 'US-CA', 'US', 'JP'),
  kind: fc.constantFrom('consumer' as const, 'business' as const),
  timeZone: fc.constantFrom(...ZONES),
  hour: fc.integer({ min: 0, max: 23 }),
  /** Days on which months and leap years are short, and any other. */
  since: fc.oneof(
    fc.constantFrom(
      '2026-01-31',
      '2026-12-31',
      '2027-01-30',
      '2028-01-31',
      '2028-02-29',
      '2027-03-31',
    ),
    fc.integer({ min: 0, max: 900 }).map((days) => plus('2026-01-01', { days })),
  ),
  usedDays: fc.integer({ min: 0, max: 300 }),
  yearly: fc.boolean(),
  renewedTacitly: fc.boolean(),
  minimumTermMonths: fc.option(fc.integer({ min: 1, max: 30 }), { freq: 2 }),
  notice: fc.record({
    months: fc.integer({ min: 0, max: 4 }),
    days: fc.integer({ min: 0, max: 20 }),
  }),
  minor: fc.integer({ min: 100, max: 50_000 }),
  cheaper: fc.boolean(),
  laterBy: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 3 }),
});

describe('a contract that is cancelled and left alone', () => {
  it(`is charged, refunded and ended as was announced, to the day, for ${String(CONTRACTS)} contracts`, () => {
    fc.assert(
      fc.property(contracts, (contract) => {
        const { since, yearly, minor, laterBy } = contract;
        const used = yearly ? contract.usedDays : contract.usedDays % 28;
        const now = new Date(
          Date.parse(`${plus(since, { days: used })}T00:00:00Z`) + contract.hour * 3_600_000,
        );
        const begun = begin(contract, now);
        const [account = expect.fail('no account')] = begun.accounts;
        const [before = expect.fail('no contract')] = account.subscriptions;
        const situation = situationOf(account, COMPANY, now);
        const endDate = laterBy === null ? null : plus(situation.today, { days: laterBy });
        const result = change(situation, {
          change: 'cancel',
          subscriptionId: CONTRACT_ID,
          endDate,
        });
        if (result.outcome !== 'applied') return expect.fail(result.outcome);
        const { accessEndsOn, furtherCharges, refund } = result.consequences;
        if (accessEndsOn === null) return expect.fail('no end');

        // Not past the year for which the account is kept.
        const after = advance(
          replaceAccount(begun, result.account),
          new Date(Date.parse(`${accessEndsOn}T00:00:00Z`) + 40 * 86_400_000),
          COMPANY,
        );
        const [ended] = after.accounts[0]?.subscriptions ?? [];
        expect(ended?.status).to.equal('ended');
        const happened = ended?.charges.slice(before.charges.length) ?? [];
        const back = refund
          ? [{ amount: { ...refund, minor: -refund.minor }, on: accessEndsOn }]
          : [];
        expect(happened).to.deep.equal([...furtherCharges, ...back]);
        expect(
          after.events.filter(({ type }) => type === 'ended').map(({ on }) => on),
        ).to.deep.equal(accessEndsOn <= situation.today ? [] : [accessEndsOn]);
        // Nobody pays more for a day than the plan costs for it.
        const paid = [...before.charges.slice(-1), ...happened].reduce(
          (sum, one) => sum + one.amount.minor,
          0,
        );
        const service = daysBetween(before.periodStart, accessEndsOn);
        const shortest = yearly ? 365 : 28;
        expect(paid).to.be.at.most(Math.ceil((minor * service) / shortest) + 1);
      }),
      { numRuns: CONTRACTS },
    );
  });
});

type Contract = typeof contracts extends fc.Arbitrary<infer C> ? C : never;

/** The books with this one account, brought up to the moment. */
function begin(contract: Contract, now: Date): DemoState {
  const { country, kind, timeZone, since, yearly, minor, renewedTacitly, notice } = contract;
  const state = seed(new Date(`${since}T12:00:00Z`), COMPANY);
  const template = state.accounts.find(({ id }) => id === 'ada');
  const [one] = template?.subscriptions ?? [];
  if (!template || !one) throw new Error('ada has no contract');
  const price = { minor, currency: 'USD' };
  const plan = { ...one.plan, price, interval: yearly ? 'year' : 'month' } as const;
  const periodEnd = plus(since, yearly ? { years: 1 } : { months: 1 });
  const { minimumTermMonths, cheaper } = contract;
  const half = { ...plan, id: 'half', price: { ...price, minor: Math.floor(minor / 2) } };
  const subscription = {
    ...one,
    id: CONTRACT_ID,
    plan,
    periodStart: since,
    periodEnd,
    billingDay: Number(since.slice(8)),
    charges: [{ amount: price, on: since }],
    nextPlan: cheaper ? { plan: half, on: periodEnd } : null,
    terms: {
      concludedOn: since,
      minimumTermEndsOn:
        minimumTermMonths === null ? null : plus(since, { months: minimumTermMonths }),
      renewedTacitly,
      notice,
      trialEndsOn: null,
    },
  };
  const account = { ...template, country, kind, timeZone, subscriptions: [subscription] };
  return advance({ ...state, accounts: [account], events: [] }, now, COMPANY);
}
