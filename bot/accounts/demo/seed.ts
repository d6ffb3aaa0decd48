import type { Language } from '../../../data/model/language.ts';
import type { PlainDate } from '../../../data/model/time.ts';
import { dateIn, minus, plus } from '../../../data/policy/calendar.ts';
import type { CompanyPlan } from '../../../data/policy/company/plan.ts';
import { change } from './change.ts';
import { newSubscription } from './new-subscription.ts';
import { type DemoCompany, planOf, situationOf } from './question.ts';
import type { DemoAccount, DemoState, DemoSubscription } from './records.ts';
import { sampleContent } from './sample-content.ts';

type Person = readonly [
  id: string,
  name: string,
  language: Language,
  country: string,
  timeZone: string,
  subscriptions: (today: PlainDate) => readonly DemoSubscription[],
];

const month = { months: 1 } as const;

/** For a policy file that sells nothing by the year. */
const YEARLY: CompanyPlan = {
  id: 'year',
  name: 'Jahresabo',
  price: { minor: 12000, currency: 'EUR' },
  interval: 'year',
  notice: month,
};

/** The ten accounts that the demo shop signs in as, with dates relative to the first start. */
export function seed(now: Date, company: DemoCompany): DemoState {
  const sold = (id: string): CompanyPlan => {
    const found = company.plans.find((p) => p.id === id) ?? company.plans[0];
    if (!found) throw new Error('the policy file has no plans');
    return found;
  };
  const monthly = (
    id: string,
    contract: string,
    currency: string,
    since: PlainDate,
    periodsBefore: number,
    planId = 'plus',
  ) =>
    newSubscription({
      id: `${id}-${planId}`,
      contract,
      plan: planOf(sold(planId), currency),
      sold: sold(planId),
      since,
      periodsBefore,
    });

  const people: readonly Person[] = [
    [
      'ada',
      'Ada Lindqvist',
      'en',
      'US-CA',
      'America/Los_Angeles',
      (today) => [monthly('ada', 'NL-2203', 'USD', minus(today, { days: 8 }), 14)],
    ],
    [
      'ben',
      'Ben Hartmann',
      'de',
      'DE',
      'Europe/Berlin',
      (today) => {
        const yearly = company.plans.find(({ id }) => id === 'year') ?? YEARLY;
        const subscription = newSubscription({
          id: 'ben-year',
          contract: 'NL-4711',
          plan: planOf(yearly, 'EUR'),
          sold: yearly,
          since: minus(today, { days: 81 }),
          periodsBefore: 2,
        });
        return [subscription];
      },
    ],
    [
      'carlijn',
      'Carlijn de Vries',
      'nl',
      'NL',
      'Europe/Amsterdam',
      (today) => {
        const sub = monthly('carlijn', 'NL-3118', 'EUR', minus(today, { days: 19 }), 26);
        return [{ ...sub, terms: { ...sub.terms, notice: month } }];
      },
    ],
    [
      'dora',
      'Dora Neumann',
      'de',
      'DE',
      'Europe/Berlin',
      (today) => [monthly('dora', 'NL-5902', 'EUR', minus(today, { days: 5 }), 0)],
    ],
    [
      'emil',
      'Emil Thornton',
      'en',
      'GB',
      'Europe/London',
      (today) => [monthly('emil', 'NL-2764', 'GBP', minus(today, { days: 15 }), 9)],
    ],
    [
      'farah',
      'Farah Nolan',
      'en',
      'IE',
      'Europe/Dublin',
      (today) => {
        const seats = 14;
        const sub = monthly('farah', 'NL-7040', 'EUR', minus(today, { days: 12 }), 20);
        const price = { ...sub.plan.price, minor: sub.plan.price.minor * seats };
        const team = { id: 'team', name: 'Team', price, interval: 'month' } as const;
        const charges = sub.charges.map((charge) => ({ ...charge, amount: price }));
        const terms = { ...sub.terms, notice: month };
        return [
          { ...sub, id: 'farah-team', plan: team, charges, terms, team: { seats, isOwner: true } },
        ];
      },
    ],
    [
      'gus',
      'Gus Ramirez',
      'en',
      'US',
      'America/Chicago',
      (today) => {
        const from = minus(today, { days: 40 });
        const until = plus(today, { days: 20 });
        const sub = monthly('gus', 'NL-1985', 'USD', minus(from, month), 5);
        const pause = { from, until, noticeGiven: false };
        return [{ ...sub, status: 'paused', periodStart: from, periodEnd: until, pause }];
      },
    ],
    [
      'hanna',
      'Hanna Gruber',
      'de',
      'AT',
      'Europe/Vienna',
      (today) => [monthly('hanna', 'NL-6127', 'EUR', minus(today, { days: 18 }), 7)],
    ],
    [
      'ines',
      'Inês Carvalho',
      'en',
      'PT',
      'Europe/Lisbon',
      (today) => [
        monthly('ines', 'NL-8350', 'EUR', minus(today, { days: 21 }), 11),
        monthly('ines', 'NL-8351', 'EUR', minus(today, { days: 3 }), 3, 'basic'),
      ],
    ],
    [
      'joost',
      'Joost Peeters',
      'nl',
      'BE',
      'Europe/Brussels',
      (today) => {
        const sub = monthly('joost', 'NL-9476', 'EUR', today, 8);
        const terms = {
          ...sub.terms,
          minimumTermEndsOn: plus(today, { months: 4 }),
          renewedTacitly: false,
          notice: month,
        };
        return [{ ...sub, terms }];
      },
    ],
  ];

  const accounts = people.map(
    ([id, name, language, country, timeZone, subscriptions]): DemoAccount => {
      const today = dateIn(timeZone, now);
      return {
        id,
        name,
        email: `${id}@example.com`,
        language,
        country,
        timeZone,
        kind: id === 'farah' ? 'business' : 'consumer',
        status: 'active',
        deletionDueOn: null,
        consequences: null,
        subscriptions: [...subscriptions(today)],
        openInvoices:
          id === 'emil'
            ? [
                {
                  id: 'INV-2764-09',
                  amount: { minor: 1200, currency: 'GBP' },
                  dueOn: minus(today, { days: 10 }),
                },
              ]
            : [],
        disputes: id === 'emil' ? [{ id: 'DSP-118', openedOn: minus(today, { days: 6 }) }] : [],
        content: sampleContent(language, today),
      };
    },
  );
  return {
    format: 1,
    accounts: accounts.map((account) =>
      account.id === 'hanna' ? cancelled(account, now, company) : account,
    ),
    events: [],
    results: {},
  };
}

/** As Hanna herself did it three days before the first start. */
function cancelled(account: DemoAccount, now: Date, company: DemoCompany): DemoAccount {
  const threeDaysAgo = new Date(now.getTime() - 3 * 24 * 3_600_000);
  const subscriptionId = account.subscriptions[0]?.id ?? '';
  const result = change(situationOf(account, company, threeDaysAgo), {
    change: 'cancel',
    subscriptionId,
    endDate: null,
  });
  return result.outcome === 'applied' ? result.account : account;
}
