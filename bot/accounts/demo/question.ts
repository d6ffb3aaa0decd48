import type { Company } from '../../../data/policy/company.ts';
import type { Consequences, DataFate, Plan } from '../../../data/model/account.ts';
import type { ChangeRequest } from '../../../data/model/change.ts';
import { AdieuError } from '../../../data/model/errors.ts';
import type { PlainDate } from '../../../data/model/time.ts';
import { dateIn } from '../../../data/policy/calendar.ts';
import type { CompanyPlan } from '../../../data/policy/company/plan.ts';
import { type DemoAccount, type DemoSubscription, viewOf } from './records.ts';

/** What the company brings to every computation. */
export type DemoCompany = Pick<Company, 'brand' | 'plans' | 'retention' | 'profiles'>;

/** One account on one day. */
export interface Situation {
  readonly account: DemoAccount;
  readonly company: DemoCompany;
  /** On the customer's calendar. */
  readonly today: PlainDate;
}

export function situationOf(account: DemoAccount, company: DemoCompany, now: Date): Situation {
  return { account, company, today: dateIn(account.timeZone, now) };
}

/** `null`: the account has no such subscription. */
export function findSubscription(account: DemoAccount, id: string): DemoSubscription | null {
  return account.subscriptions.find((subscription) => subscription.id === id) ?? null;
}

export function running(account: DemoAccount): readonly DemoSubscription[] {
  return account.subscriptions.filter((subscription) => subscription.status !== 'ended');
}

/** What is sold, as a contract in this currency has it. */
export function planOf({ id, name, price, interval }: CompanyPlan, currency: string): Plan {
  return { id, name, price: { ...price, currency }, interval };
}

/** Plans of the same interval that cost less, in the currency of the subscription; none for teams. */
export function cheaperPlans(
  { company }: Situation,
  { plan, team }: DemoSubscription,
): readonly Plan[] {
  if (team !== null) return [];
  return company.plans
    .map((other) => planOf(other, plan.price.currency))
    .filter((other) => other.interval === plan.interval && other.price.minor < plan.price.minor)
    .toSorted((a, b) => a.price.minor - b.price.minor);
}

const EVERYTHING_STAYS: readonly DataFate[] = [
  { data: 'profile', fate: 'kept', on: null, reason: null },
  { data: 'content', fate: 'kept', on: null, reason: null },
];

/** Consequences of something after which service and data go on; the caller says what differs. */
export function nothingEnds(
  request: ChangeRequest,
  subscription: DemoSubscription | null,
): Consequences {
  return {
    request,
    accessEndsOn: null,
    billingEndsOn: null,
    lastCharge: subscription === null ? null : viewOf(subscription).lastCharge,
    furtherCharges: [],
    refund: null,
    data: EVERYTHING_STAYS,
    undoUntil: null,
    startsAgain: null,
    notice: null,
    contractsEndOn: null,
    seatsAffected: 0,
  };
}

/** @throws AdieuError `change_not_possible`, for a preview of what cannot be done now. */
export function notPossible(request: ChangeRequest): never {
  throw new AdieuError('change_not_possible', `${request.change} is not possible now`);
}
