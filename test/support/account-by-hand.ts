import { newSubscription } from '../../bot/accounts/demo/new-subscription.ts';
import type { DemoAccount, DemoState } from '../../bot/accounts/demo/records.ts';
import type { Language } from '../../data/model/language.ts';
import { minus } from '../../data/policy/calendar.ts';
import type { Contract } from '../data/policy/contracts-by-hand.ts';

/** Where people of a country live, and what they speak. */
const PLACES: Readonly<Record<string, readonly [timeZone: string, language: Language]>> = {
  DE: ['Europe/Berlin', 'de'],
  AT: ['Europe/Vienna', 'de'],
  NL: ['Europe/Amsterdam', 'nl'],
  BE: ['Europe/Brussels', 'nl'],
  FR: ['Europe/Paris', 'en'],
  PT: ['Europe/Lisbon', 'en'],
  IE: ['Europe/Dublin', 'en'],
  GB: ['Europe/London', 'en'],
  US: ['America/Chicago', 'en'],
  'US-CA': ['America/Los_Angeles', 'en'],
};

export function placeOf({ country }: Contract): readonly [timeZone: string, language: Language] {
  return PLACES[country ?? ''] ?? ['Pacific/Auckland', 'en'];
}

/** The number of the contract that `withContract` puts into the books. */
export const CONTRACT = 'HW-1001';

/** The demo's books with one account more: `hand`, which has this contract. */
export function withContract(demo: DemoState, contract: Contract): DemoState {
  const { country, business, yearly, periodEnd, billingDay } = contract;
  const { concludedOn = '2024-01-14', minimumTermEndsOn = null } = contract;
  const { renewedTacitly = false, notice = {}, trialEndsOn = null } = contract;
  const [timeZone, language] = placeOf(contract);
  const since = minus(periodEnd, yearly ? { years: 1 } : { months: 1 });
  const plan = {
    id: 'plus',
    name: 'Plus',
    price: { minor: 1200, currency: 'EUR' },
    interval: yearly ? 'year' : 'month',
  } as const;
  const made = newSubscription({
    id: 'hand-plus',
    contract: CONTRACT,
    plan,
    sold: {},
    since,
    periodsBefore: 1,
  });
  const ada = demo.accounts.find(({ id }) => id === 'ada');
  if (!ada) throw new Error('the demo has no ada');
  const account: DemoAccount = {
    ...ada,
    id: 'hand',
    name: 'Kim Hand',
    email: 'hand@example.com',
    language,
    country: country ?? '',
    timeZone,
    kind: business ? 'business' : 'consumer',
    subscriptions: [
      {
        ...made,
        periodEnd,
        billingDay: billingDay ?? Number(periodEnd.slice(8)),
        terms: { concludedOn, minimumTermEndsOn, renewedTacitly, notice, trialEndsOn },
      },
    ],
  };
  return { ...demo, accounts: [...demo.accounts, account] };
}
