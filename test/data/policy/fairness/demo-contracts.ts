import type { Truth } from '../../../../data/policy/fairness/truth.ts';

/** Sunday on which the transcripts are played. */
const declaredOn = '2026-11-22';

/** The demo accounts' contracts, worked out by hand from their terms and the law named. */
export const DEMO_CONTRACTS: Truth = {
  contracts: [
    // Paid from 14 November to 14 December; no notice: the end of the paid period.
    { contract: 'NL-2203', plan: 'Plus', cancelEndsOn: '2026-12-14', source: 'contract' },
    // A year from 2 September 2026, renewed tacitly: one month to any day. 111 days used,
    // 254 of 365 come back: 120.00 x 254 / 365 = 83.506.
    {
      contract: 'NL-4711',
      plan: 'Jahresabo',
      cancelEndsOn: '2026-12-22',
      refundMinor: 8351,
      source: 'BGB §309 Nr. 9 b',
    },
    // Renewed tacitly: one month to any day.
    {
      contract: 'NL-3118',
      plan: 'Plus',
      cancelEndsOn: '2026-12-22',
      source: 'art. 6:236 sub j BW',
    },
    // Concluded on 17 November: 14 days from the day after end on 1 December. Paid to 17 December.
    {
      contract: 'NL-5902',
      plan: 'Plus',
      cancelEndsOn: '2026-12-17',
      withdrawUntil: '2026-12-01',
      source: 'contract; BGB §355 (2)',
    },
    // Paid from 7 November to 7 December.
    { contract: 'NL-2764', plan: 'Plus', cancelEndsOn: '2026-12-07', source: 'contract' },
    // A business, one month to the end of a period: 22 December is after 10 December, so 10 January.
    { contract: 'NL-7040', plan: 'Team', cancelEndsOn: '2027-01-10', source: 'contract' },
    // Paid from 1 November; paid from 19 November.
    { contract: 'NL-8350', plan: 'Plus', cancelEndsOn: '2026-12-01', source: 'contract' },
    { contract: 'NL-8351', plan: 'Basic', cancelEndsOn: '2026-12-19', source: 'contract' },
    // Inside a minimum term of four more months.
    { contract: 'NL-9476', plan: 'Plus', cancelEndsOn: '2027-03-22', source: 'contract' },
  ].map((contract) => ({ ...contract, declaredOn })),
  plans: {
    Basic: { USD: 400, EUR: 400, GBP: 400 },
    Plus: { USD: 1200, EUR: 1200, GBP: 1200 },
  },
};
