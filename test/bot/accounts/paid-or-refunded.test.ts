import { expect } from 'chai';
import fc from 'fast-check';
import { ending } from '../../../bot/accounts/demo/ending.ts';
import { seed } from '../../../bot/accounts/demo/seed.ts';
import { readCompanyFile } from '../../../bot/config/company-file.ts';
import { daysBetween, minus, plus } from '../../../data/policy/calendar.ts';

const CONTRACTS = 3_000;
const START = '2026-01-01';

const company =
  readCompanyFile('data/policy/northlight.yaml').company ??
  expect.fail('the shipped policy file is broken');
const carlijn =
  seed(new Date('2026-11-22T12:00:00Z'), company).accounts.find(({ id }) => id === 'carlijn') ??
  expect.fail('no Carlijn');
const [template = expect.fail('Carlijn has no contract')] = carlijn.subscriptions;

/** A contract somewhere in a paid period, of any age, price, notice and country. */
const contracts = fc.record({
  country: fc.constantFrom('DE', 'AT', 'NL', 'BE', 'FR', 'IE', 'GB', 'US-CA', 'US', 'JP'),
  kind: fc.constantFrom('consumer' as const, 'consumer' as const, 'business' as const),
  today: fc.integer({ min: 0, max: 1_200 }).map((days) => plus(START, { days })),
  yearly: fc.boolean(),
  usedDays: fc.integer({ min: 0, max: 364 }),
  age: fc.integer({ min: 0, max: 8 }),
  minor: fc.integer({ min: 1, max: 50_000 }),
  notice: fc.record({
    months: fc.integer({ min: 0, max: 6 }),
    days: fc.integer({ min: 0, max: 45 }),
  }),
});

describe('the money of a contract that is cancelled', () => {
  it(`is used up or given back to the day, for ${String(CONTRACTS)} contracts`, () => {
    let refunded = 0;
    fc.assert(
      fc.property(contracts, (contract) => {
        const { today, yearly, minor, notice, kind, country, age } = contract;
        const used = yearly ? contract.usedDays : Math.floor(contract.usedDays / 13);
        const periodStart = minus(today, { days: used });
        const periodEnd = plus(periodStart, yearly ? { years: 1 } : { months: 1 });
        const price = { minor, currency: 'EUR' };
        const plan = { ...template.plan, price, interval: yearly ? 'year' : 'month' } as const;
        const subscription = {
          ...template,
          plan,
          periodStart,
          periodEnd,
          billingDay: Number(periodStart.slice(8)),
          nextPlan: null,
          pause: null,
          charges: [{ amount: price, on: periodStart }],
          terms: {
            ...template.terms,
            concludedOn: minus(periodStart, yearly ? { years: age } : { months: age }),
            renewedTacitly: age > 0,
            minimumTermEndsOn: null,
            trialEndsOn: null,
            notice,
          },
        };
        const account = { ...carlijn, country, kind, subscriptions: [subscription] };
        const request = {
          change: 'cancel',
          subscriptionId: subscription.id,
          endDate: null,
        } as const;
        const situation = { account, today, company };
        const { accessEndsOn, refund, furtherCharges } = ending(
          situation,
          subscription,
          request,
          null,
        );

        expect(accessEndsOn >= today).to.equal(true);
        const cut = daysBetween(accessEndsOn, periodEnd);
        if (cut <= 0) {
          expect(refund).to.equal(null);
          // What goes on beyond what was paid is charged to the day, and no day twice.
          expect(furtherCharges.length > 0).to.equal(cut < 0);
          for (const { on } of furtherCharges) expect(on < accessEndsOn).to.equal(true);
          return;
        }
        refunded += 1;
        const exact = (minor * cut) / daysBetween(periodStart, periodEnd);
        expect(refund?.minor).to.be.within(exact, exact + 1);
        expect(furtherCharges).to.deep.equal([]);
      }),
      { numRuns: CONTRACTS },
    );
    expect(refunded).to.be.above(CONTRACTS / 20);
  });
});
