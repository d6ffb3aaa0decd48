import { expect } from 'chai';
import fc from 'fast-check';
import type { CalendarLength, PlainDate } from '../../../data/model/time.ts';
import { daysBetween, plus } from '../../../data/policy/calendar.ts';
import { earliestEnd, type EndQuestion } from '../../../data/policy/end-date.ts';
import { profileFor } from '../../../data/policy/profile-for.ts';
import { type Contract, CONTRACTS_BY_HAND } from './contracts-by-hand.ts';
import { firstLawfulDay } from './first-lawful-day.ts';

function question(contract: Contract): EndQuestion {
  const { country, business, yearly, periodEnd, billingDay, on, ...terms } = contract;
  return {
    profile: profileFor(country),
    kind: business ? 'business' : 'consumer',
    on,
    subscription: {
      plan: {
        id: 'plus',
        name: 'Plus',
        price: { minor: 1200, currency: 'EUR' },
        interval: yearly ? 'year' : 'month',
      },
      periodEnd,
      ...(billingDay === undefined ? {} : { billingDay }),
      terms: {
        concludedOn: '2024-01-14',
        minimumTermEndsOn: null,
        renewedTacitly: false,
        notice: {},
        trialEndsOn: null,
        ...terms,
      },
    },
  };
}

const renewed = { renewedTacitly: true };

/** One of each profile, a second member of the Union, and one that is not known. */
const COUNTRIES = ['DE', 'AT', 'NL', 'BE', 'FR', 'IE', 'PT', 'GB', 'US-CA', 'US', null];

describe('the earliest end of a subscription', () => {
  for (const [situation, contract, end, rule, source] of CONTRACTS_BY_HAND)
    it(`${situation}: ${end} (${source})`, () => {
      const answer = earliestEnd(question(contract));
      expect({ on: answer.on, rule: answer.rule }).to.deep.equal({ on: end, rule });
      expect(firstLawfulDay(contract), 'the search').to.equal(end);
      // What the customer is told it rests on is the law, or the contract, that it was worked out from.
      if (rule.endsWith('.after_renewal')) expect(source.startsWith(answer.source)).to.equal(true);
    });

  it('is held to at least 60 contracts', () => {
    expect(CONTRACTS_BY_HAND.length).to.be.at.least(60);
  });

  it('names notice and law of a renewed contract in Germany', () => {
    const row = question({
      country: 'DE',
      yearly: true,
      notice: { months: 3 },
      periodEnd: '2027-09-02',
      on: '2026-11-22',
      ...renewed,
    });
    expect(earliestEnd(row)).to.deep.include({ length: { months: 1 }, source: 'BGB §309 Nr. 9' });
  });

  it("takes the company's own shorter notice for the first term, and for nothing else", () => {
    const profile = profileFor('DE', { DE: { longestNoticeInMinimumTerm: {} } });
    const row = { country: 'DE', yearly: true as const, notice: { months: 1 } };
    const inTerm = { ...row, minimumTermEndsOn: '2027-03-22', periodEnd: '2027-03-22' };
    const over = { ...row, ...renewed, periodEnd: '2027-03-22' };
    const end = (contract: Contract) => earliestEnd({ ...question(contract), profile }).on;
    expect(end({ ...inTerm, concludedOn: '2026-03-22', on: '2027-03-21' })).to.equal('2027-03-22');
    expect(end({ ...over, on: '2027-03-21' })).to.equal('2027-04-21');
  });

  const date = (from: PlainDate, days: number) =>
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.integer({ min: 0, max: days }).map((n) => plus(from, { days: n })),
      },
      fc.constantFrom('2024-02-29', '2025-01-31', '2025-12-31', '2022-02-28', '2022-03-01'),
    );

  /** Of every profile and both kinds, on any day, with every part of the terms there or not. */
  const contracts = fc
    .record({
      country: fc.constantFrom(...COUNTRIES),
      business: fc.boolean(),
      yearly: fc.boolean(),
      concludedOn: date('2018-01-01', 3200),
      minimumTermMonths: fc.option(fc.integer({ min: 1, max: 48 })),
      trialDays: fc.option(fc.integer({ min: 1, max: 60 }), { freq: 8 }),
      notice: fc.oneof(
        fc.constant({}),
        fc.record({
          months: fc.integer({ min: 0, max: 6 }),
          days: fc.integer({ min: 0, max: 45 }),
        }),
        fc.record({ weeks: fc.integer({ min: 1, max: 9 }) }),
        fc.record({ years: fc.constant(1) }),
      ),
      renewedTacitly: fc.boolean(),
      /** Days of the contract until the declaration; some on the day on which something ends. */
      age: fc.integer({ min: 0, max: 1500 }),
      declared: fc.constantFrom('some day', 'some day', 'as the term ends', 'as the trial ends'),
      toRenewal: fc.integer({ min: 1, max: 365 }),
      lastOfMonth: fc.boolean(),
    })
    .map(
      ({ yearly, business, minimumTermMonths, trialDays, age, declared, lastOfMonth, ...rest }) => {
        const { concludedOn, toRenewal } = rest;
        const minimumTermEndsOn =
          minimumTermMonths === null ? null : plus(concludedOn, { months: minimumTermMonths });
        const trialEndsOn = trialDays === null ? null : plus(concludedOn, { days: trialDays });
        const ends = { 'as the term ends': minimumTermEndsOn, 'as the trial ends': trialEndsOn };
        const on =
          (declared === 'some day' ? null : ends[declared]) ?? plus(concludedOn, { days: age });
        const renewal = plus(on, { days: yearly ? toRenewal : Math.ceil(toRenewal / 12) });
        // Charged on the 31st, moved by a short month.
        const isLast = plus(renewal, { days: 1 }).endsWith('-01');
        return {
          ...rest,
          on,
          minimumTermEndsOn,
          trialEndsOn,
          periodEnd: renewal,
          ...(yearly ? { yearly: true as const } : {}),
          ...(business ? { business: true as const } : {}),
          ...(isLast && lastOfMonth ? { billingDay: 31 } : {}),
        };
      },
    );

  const consumers = contracts.filter(({ business }) => business === undefined);

  it('is the first day that the contract or the law of the country allows, looked for day by day', () => {
    fc.assert(
      fc.property(contracts, (contract) => {
        expect(earliestEnd(question(contract)).on).to.equal(firstLawfulDay(contract));
      }),
      { numRuns: 6000 },
    );
  });

  it('is never before the declaration and never later than the contract alone would allow', () => {
    fc.assert(
      fc.property(contracts, (contract) => {
        const { on } = earliestEnd(question(contract));
        const asBusiness = earliestEnd(question({ ...contract, business: true }));
        expect(on >= contract.on).to.be.true;
        expect(on <= asBusiness.on).to.be.true;
      }),
      { numRuns: 2000 },
    );
  });

  it('is never later than the law allows after a renewal: DE and NL a month, BE two', () => {
    const limits: Readonly<Record<string, CalendarLength>> = {
      DE: { months: 1 },
      NL: { months: 1 },
      BE: { months: 2 },
    };
    fc.assert(
      fc.property(consumers, fc.constantFrom('DE', 'NL', 'BE'), (contract, country) => {
        const newEnough =
          contract.concludedOn >= '2022-03-01' ? contract.concludedOn : '2023-05-05';
        const { on } = earliestEnd(
          question({
            ...contract,
            country,
            concludedOn: newEnough,
            minimumTermEndsOn: null,
            trialEndsOn: null,
            renewedTacitly: true,
          }),
        );
        expect(on <= plus(contract.on, limits[country]!)).to.be.true;
      }),
      { numRuns: 2000 },
    );
  });

  it('never binds a German consumer for longer than two years and a month', () => {
    fc.assert(
      fc.property(consumers, (contract) => {
        const concludedOn = plus(contract.on, { days: -10 });
        const { on } = earliestEnd(
          question({
            ...contract,
            country: 'DE',
            concludedOn,
            minimumTermEndsOn: plus(concludedOn, { years: 5 }),
          }),
        );
        expect(daysBetween(concludedOn, on)).to.be.at.most(731);
      }),
    );
  });
});
