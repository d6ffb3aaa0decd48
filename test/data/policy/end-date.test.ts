import { expect } from 'chai';
import fc from 'fast-check';
import type { Terms } from '../../../data/model/account.ts';
import type { CalendarLength, PlainDate } from '../../../data/model/time.ts';
import { daysBetween, plus } from '../../../data/policy/calendar.ts';
import { earliestEnd, type EndQuestion } from '../../../data/policy/end-date.ts';
import { profileFor } from '../../../data/policy/profile-for.ts';

interface Contract extends Partial<Terms> {
  readonly country: string | null;
  readonly business?: true;
  readonly yearly?: true;
  readonly periodEnd: PlainDate;
  readonly billingDay?: number;
  readonly on: PlainDate;
}

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

const month: CalendarLength = { months: 1 };
const renewed = { renewedTacitly: true };

type Row = readonly [situation: string, contract: Contract, end: PlainDate, rule: string];

// Worked out by hand from the texts named; none of these was computed.
const ROWS: readonly Row[] = [
  // The contract's own rule: no notice, ends with the paid period.
  [
    'US-CA monthly, paid to 14 December',
    { country: 'US-CA', periodEnd: '2026-12-14', on: '2026-11-22' },
    '2026-12-14',
    'contract.period_end',
  ],
  [
    'US monthly, on the day before the charge',
    { country: 'US', periodEnd: '2026-12-14', on: '2026-12-13' },
    '2026-12-14',
    'contract.period_end',
  ],
  [
    'US monthly, on the day of the charge that made the period',
    { country: 'US', periodEnd: '2027-01-14', on: '2026-12-14' },
    '2027-01-14',
    'contract.period_end',
  ],
  [
    'US yearly without notice stays to the end of the year',
    { country: 'US', yearly: true, periodEnd: '2027-09-02', on: '2026-11-22', ...renewed },
    '2027-09-02',
    'contract.period_end',
  ],
  [
    'GB monthly without notice',
    { country: 'GB', periodEnd: '2026-12-07', on: '2026-11-22' },
    '2026-12-07',
    'contract.period_end',
  ],
  [
    'AT monthly without notice',
    { country: 'AT', periodEnd: '2026-12-04', on: '2026-11-22', ...renewed },
    '2026-12-04',
    'contract.period_end',
  ],
  [
    'PT monthly without notice',
    { country: 'PT', periodEnd: '2026-12-01', on: '2026-11-22' },
    '2026-12-01',
    'contract.period_end',
  ],
  [
    'DE monthly without notice, never renewed',
    { country: 'DE', periodEnd: '2026-12-17', on: '2026-11-22' },
    '2026-12-17',
    'contract.period_end',
  ],
  // The contract's notice reaches over one or more charges.
  [
    'GB one month notice moves over one charge',
    { country: 'GB', notice: month, periodEnd: '2026-12-07', on: '2026-11-22' },
    '2027-01-07',
    'contract.notice',
  ],
  [
    'IE business one month notice',
    {
      country: 'IE',
      business: true,
      notice: month,
      periodEnd: '2026-12-10',
      on: '2026-11-22',
      ...renewed,
    },
    '2027-01-10',
    'contract.notice',
  ],
  [
    'US 30 days notice, just in time',
    { country: 'US', notice: { days: 30 }, periodEnd: '2026-12-22', on: '2026-11-22' },
    '2026-12-22',
    'contract.notice',
  ],
  [
    'US 30 days notice, a day late',
    { country: 'US', notice: { days: 30 }, periodEnd: '2026-12-22', on: '2026-11-23' },
    '2027-01-22',
    'contract.notice',
  ],
  [
    'FR three months notice of a yearly contract, in time',
    {
      country: 'FR',
      yearly: true,
      notice: { months: 3 },
      periodEnd: '2027-03-01',
      on: '2026-12-01',
    },
    '2027-03-01',
    'contract.notice',
  ],
  [
    'FR three months notice of a yearly contract, a day late',
    {
      country: 'FR',
      yearly: true,
      notice: { months: 3 },
      periodEnd: '2027-03-01',
      on: '2026-12-02',
    },
    '2028-03-01',
    'contract.notice',
  ],
  [
    'GB two weeks notice inside the period',
    { country: 'GB', notice: { weeks: 2 }, periodEnd: '2026-12-07', on: '2026-11-22' },
    '2026-12-07',
    'contract.notice',
  ],
  // Germany, new law. BGB §309 Nr. 9 b: after renewal any day, one month at most.
  [
    'DE yearly, renewed, one month notice',
    {
      country: 'DE',
      yearly: true,
      notice: month,
      periodEnd: '2027-09-02',
      on: '2026-11-22',
      ...renewed,
    },
    '2026-12-22',
    'de.after_renewal',
  ],
  [
    'DE yearly, renewed, three months notice is cut to one',
    {
      country: 'DE',
      yearly: true,
      notice: { months: 3 },
      periodEnd: '2027-09-02',
      on: '2026-11-22',
      ...renewed,
    },
    '2026-12-22',
    'de.after_renewal',
  ],
  [
    'DE yearly, renewed, two weeks notice are kept',
    {
      country: 'DE',
      yearly: true,
      notice: { weeks: 2 },
      periodEnd: '2027-09-02',
      on: '2026-11-22',
      ...renewed,
    },
    '2026-12-06',
    'de.after_renewal',
  ],
  [
    'DE yearly, renewed, "to the end of the year" is cut to one month',
    { country: 'DE', yearly: true, periodEnd: '2027-09-02', on: '2026-11-22', ...renewed },
    '2026-12-22',
    'de.after_renewal',
  ],
  [
    'DE yearly, renewed, the year ends sooner than the month',
    { country: 'DE', yearly: true, periodEnd: '2026-12-02', on: '2026-11-22', ...renewed },
    '2026-12-02',
    'contract.period_end',
  ],
  [
    'DE from 1 March 2022 is new law',
    {
      country: 'DE',
      yearly: true,
      concludedOn: '2022-03-01',
      notice: { months: 3 },
      periodEnd: '2027-03-01',
      on: '2026-11-22',
      ...renewed,
    },
    '2026-12-22',
    'de.after_renewal',
  ],
  // BGB §188 (3): a month from the 31st ends on the last day of a shorter month.
  [
    'DE a month from 31 January',
    {
      country: 'DE',
      yearly: true,
      notice: month,
      periodEnd: '2027-09-02',
      on: '2027-01-31',
      ...renewed,
    },
    '2027-02-28',
    'de.after_renewal',
  ],
  [
    'DE a month from 31 January in a leap year',
    {
      country: 'DE',
      yearly: true,
      notice: month,
      periodEnd: '2028-09-02',
      on: '2028-01-31',
      ...renewed,
    },
    '2028-02-29',
    'de.after_renewal',
  ],
  [
    'DE a month from 29 February',
    {
      country: 'DE',
      yearly: true,
      notice: month,
      periodEnd: '2028-09-02',
      on: '2028-02-29',
      ...renewed,
    },
    '2028-03-29',
    'de.after_renewal',
  ],
  [
    'DE a month over New Year',
    {
      country: 'DE',
      yearly: true,
      notice: month,
      periodEnd: '2027-09-02',
      on: '2026-12-31',
      ...renewed,
    },
    '2027-01-31',
    'de.after_renewal',
  ],
  // Germany, old law. EGBGB Art. 229 §60: contracts of before 1 March 2022 renew for a term, three months notice at most.
  [
    'DE of 28 February 2022 ends with its renewed year',
    {
      country: 'DE',
      yearly: true,
      concludedOn: '2022-02-28',
      notice: { months: 3 },
      periodEnd: '2027-02-28',
      on: '2026-11-22',
      ...renewed,
    },
    '2027-02-28',
    'contract.notice',
  ],
  [
    'DE old, three months notice missed by a day',
    {
      country: 'DE',
      yearly: true,
      concludedOn: '2022-02-20',
      notice: { months: 3 },
      periodEnd: '2027-02-20',
      on: '2026-11-21',
      ...renewed,
    },
    '2028-02-20',
    'contract.notice',
  ],
  [
    'DE old, six months notice are cut to three',
    {
      country: 'DE',
      yearly: true,
      concludedOn: '2021-06-01',
      notice: { months: 6 },
      periodEnd: '2027-06-01',
      on: '2027-01-15',
      ...renewed,
    },
    '2027-06-01',
    'contract.notice',
  ],
  // First term. BGB §309 Nr. 9 a, c: two years, one month notice at most.
  [
    'DE first term, in time',
    {
      country: 'DE',
      concludedOn: '2026-03-22',
      minimumTermEndsOn: '2027-03-22',
      notice: month,
      periodEnd: '2026-12-22',
      on: '2026-11-22',
    },
    '2027-03-22',
    'contract.minimum_term',
  ],
  [
    'DE first term, three months notice are cut to one',
    {
      country: 'DE',
      concludedOn: '2026-03-22',
      minimumTermEndsOn: '2027-03-22',
      notice: { months: 3 },
      periodEnd: '2027-02-22',
      on: '2027-02-10',
    },
    '2027-03-22',
    'contract.minimum_term',
  ],
  [
    'DE first term, missed: a month after all, not another year',
    {
      country: 'DE',
      yearly: true,
      concludedOn: '2026-03-22',
      minimumTermEndsOn: '2027-03-22',
      notice: month,
      periodEnd: '2027-03-22',
      on: '2027-03-10',
    },
    '2027-04-10',
    'de.after_renewal',
  ],
  [
    'DE a first term of three years binds for two',
    {
      country: 'DE',
      concludedOn: '2025-03-22',
      minimumTermEndsOn: '2028-03-22',
      notice: month,
      periodEnd: '2026-12-22',
      on: '2026-11-22',
    },
    '2027-03-22',
    'contract.minimum_term',
  ],
  [
    'US first term, missed: the next period',
    {
      country: 'US',
      yearly: true,
      concludedOn: '2026-03-22',
      minimumTermEndsOn: '2027-03-22',
      notice: month,
      periodEnd: '2027-03-22',
      on: '2027-03-10',
    },
    '2028-03-22',
    'contract.notice',
  ],
  [
    'BE first term of a year',
    {
      country: 'BE',
      concludedOn: '2026-03-22',
      minimumTermEndsOn: '2027-03-22',
      notice: month,
      periodEnd: '2026-12-22',
      on: '2026-11-22',
    },
    '2027-03-22',
    'contract.minimum_term',
  ],
  [
    'IE business first term of three years stands',
    {
      country: 'IE',
      business: true,
      concludedOn: '2025-03-22',
      minimumTermEndsOn: '2028-03-22',
      notice: month,
      periodEnd: '2026-12-22',
      on: '2026-11-22',
    },
    '2028-03-22',
    'contract.minimum_term',
  ],
  // Netherlands. Art. 6:236 sub j BW: after renewal any day, one month; 6:237 sub k: a year at most.
  [
    'NL monthly, renewed, one month notice: any day',
    { country: 'NL', notice: month, periodEnd: '2026-12-03', on: '2026-11-22', ...renewed },
    '2026-12-22',
    'nl.after_renewal',
  ],
  [
    'NL monthly, renewed, no notice: the period ends sooner',
    { country: 'NL', periodEnd: '2026-12-03', on: '2026-11-22', ...renewed },
    '2026-12-03',
    'contract.period_end',
  ],
  [
    'NL yearly, renewed, two months notice are cut to one',
    {
      country: 'NL',
      yearly: true,
      notice: { months: 2 },
      periodEnd: '2027-06-01',
      on: '2026-11-22',
      ...renewed,
    },
    '2026-12-22',
    'nl.after_renewal',
  ],
  [
    'NL a first term of two years binds for one',
    {
      country: 'NL',
      concludedOn: '2026-02-01',
      minimumTermEndsOn: '2028-02-01',
      notice: month,
      periodEnd: '2026-12-01',
      on: '2026-11-22',
    },
    '2027-02-01',
    'contract.minimum_term',
  ],
  [
    'NL a first term of two years, in the second',
    {
      country: 'NL',
      yearly: true,
      concludedOn: '2025-06-01',
      minimumTermEndsOn: '2027-06-01',
      notice: month,
      periodEnd: '2027-06-01',
      on: '2026-11-22',
    },
    '2026-12-22',
    'nl.after_renewal',
  ],
  // Belgium. WER art. VI.91 §2: after renewal any day, two months at most.
  [
    'BE yearly, renewed, three months notice are cut to two',
    {
      country: 'BE',
      yearly: true,
      notice: { months: 3 },
      periodEnd: '2027-06-01',
      on: '2026-11-22',
      ...renewed,
    },
    '2027-01-22',
    'be.after_renewal',
  ],
  [
    'BE yearly, renewed, one month notice is kept',
    {
      country: 'BE',
      yearly: true,
      notice: month,
      periodEnd: '2027-06-01',
      on: '2026-11-22',
      ...renewed,
    },
    '2026-12-22',
    'be.after_renewal',
  ],
  // Nobody knows the country: the strictest row.
  [
    'unknown country, renewed',
    {
      country: null,
      yearly: true,
      notice: { months: 3 },
      periodEnd: '2027-06-01',
      on: '2026-11-22',
      ...renewed,
    },
    '2026-12-22',
    'unknown.after_renewal',
  ],
  [
    'unknown country, first term of two years',
    {
      country: null,
      concludedOn: '2026-02-01',
      minimumTermEndsOn: '2028-02-01',
      notice: month,
      periodEnd: '2026-12-01',
      on: '2026-11-22',
    },
    '2027-02-01',
    'contract.minimum_term',
  ],
  // The law of after renewal protects consumers only.
  [
    'DE business, renewed, keeps its three months',
    {
      country: 'DE',
      business: true,
      yearly: true,
      notice: { months: 3 },
      periodEnd: '2027-09-02',
      on: '2026-11-22',
      ...renewed,
    },
    '2027-09-02',
    'contract.notice',
  ],
  // Trials: nothing is ever charged.
  [
    'trial',
    { country: 'US', trialEndsOn: '2026-11-29', periodEnd: '2026-11-29', on: '2026-11-22' },
    '2026-11-29',
    'contract.trial',
  ],
  [
    'trial of a contract with notice',
    {
      country: 'DE',
      trialEndsOn: '2026-11-29',
      notice: month,
      periodEnd: '2026-11-29',
      on: '2026-11-28',
    },
    '2026-11-29',
    'contract.trial',
  ],
  [
    'trial that is over today',
    { country: 'US', trialEndsOn: '2026-11-22', periodEnd: '2026-12-22', on: '2026-11-22' },
    '2026-12-22',
    'contract.period_end',
  ],
  // Month ends: a charge on the 31st returns to the 31st.
  [
    'charged on the 31st, a notice over February',
    { country: 'GB', notice: month, periodEnd: '2027-02-28', billingDay: 31, on: '2027-02-10' },
    '2027-03-31',
    'contract.notice',
  ],
  [
    'charged on the 31st, leap year',
    { country: 'GB', notice: month, periodEnd: '2028-01-31', billingDay: 31, on: '2028-01-15' },
    '2028-02-29',
    'contract.notice',
  ],
  [
    'yearly from 29 February',
    {
      country: 'GB',
      yearly: true,
      notice: month,
      periodEnd: '2027-02-28',
      billingDay: 29,
      on: '2027-02-10',
    },
    '2028-02-29',
    'contract.notice',
  ],
];

describe('the earliest end of a subscription', () => {
  for (const [situation, contract, end, rule] of ROWS)
    it(`${situation}: ${end}`, () => {
      const answer = earliestEnd(question(contract));
      expect({ on: answer.on, rule: answer.rule }).to.deep.equal({ on: end, rule });
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

  const date = (from: PlainDate, days: number) =>
    fc.integer({ min: 0, max: days }).map((n) => plus(from, { days: n }));

  const contracts = fc
    .record({
      country: fc.constantFrom('DE', 'AT', 'NL', 'BE', 'FR', 'IE', 'GB', 'US-CA', 'US', null),
      yearly: fc.boolean(),
      concludedOn: date('2018-01-01', 3200),
      minimumTermMonths: fc.option(fc.integer({ min: 1, max: 48 })),
      notice: fc.record({
        months: fc.integer({ min: 0, max: 6 }),
        days: fc.integer({ min: 0, max: 45 }),
      }),
      renewedTacitly: fc.boolean(),
      on: date('2026-10-01', 500),
      toRenewal: fc.integer({ min: 1, max: 365 }),
    })
    .map(({ yearly, minimumTermMonths, toRenewal, ...rest }) => ({
      ...rest,
      ...(yearly ? { yearly: true as const } : {}),
      minimumTermEndsOn:
        minimumTermMonths === null ? null : plus(rest.concludedOn, { months: minimumTermMonths }),
      periodEnd: plus(rest.on, { days: yearly ? toRenewal : Math.ceil(toRenewal / 12) }),
    }));

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
      fc.property(contracts, fc.constantFrom('DE', 'NL', 'BE'), (contract, country) => {
        const newEnough =
          contract.concludedOn >= '2022-03-01' ? contract.concludedOn : '2023-05-05';
        const { on } = earliestEnd(
          question({
            ...contract,
            country,
            concludedOn: newEnough,
            minimumTermEndsOn: null,
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
      fc.property(contracts, (contract) => {
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
