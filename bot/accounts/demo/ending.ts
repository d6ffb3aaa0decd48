import type { Consequences, DataFate } from '../../../data/model/account.ts';
import type { ChangeRequest } from '../../../data/model/change.ts';
import type { PlainDate } from '../../../data/model/time.ts';
import { earlier, later, minus, plus } from '../../../data/policy/calendar.ts';
import { earliestEnd } from '../../../data/policy/end-date.ts';
import { profileFor } from '../../../data/policy/profile-for.ts';
import { declarationKeptUntil, invoiceKeptUntil } from '../../../data/policy/retention.ts';
import { withdrawalEndsOn } from '../../../data/policy/withdrawal.ts';
import { chargesUntil, refundFrom } from './billing.ts';
import { nothingEnds, type Situation } from './question.ts';
import type { DemoSubscription } from './records.ts';

/**
 * Ends one subscription at the earliest date from its declaration on, or at a later one that was
 * asked for. Service that went on meanwhile ends today, and what was charged for it goes back.
 */
export function ending(
  situation: Situation,
  subscription: DemoSubscription,
  request: ChangeRequest,
  asked: PlainDate | null,
): Consequences & { readonly accessEndsOn: PlainDate } {
  const { account, today } = situation;
  const declaredOn = declaredDay(situation, request);
  const earliest = earliestEnd({
    profile: profileFor(account.country, situation.company.profiles),
    kind: account.kind,
    subscription: asOf(subscription, declaredOn),
    on: declaredOn,
  });
  const end = later(earliest.on, asked ?? earliest.on);
  const base = nothingEnds(request, subscription);
  const furtherCharges = chargesUntil(subscription, end);
  const lastUndo = minus(end, { days: 1 });
  return {
    ...base,
    accessEndsOn: later(end, today),
    billingEndsOn: end,
    lastCharge: furtherCharges.at(-1) ?? base.lastCharge,
    furtherCharges,
    refund: refundFrom(subscription, end),
    data: dataAfterEnd(situation, subscription, end),
    undoUntil: lastUndo >= today ? lastUndo : null,
    notice: { length: earliest.length, rule: earliest.rule, source: earliest.source },
    seatsAffected: subscription.team?.seats ?? 0,
  };
}

/** Takes the contract back from its beginning: service ends today, all money goes back. */
export function withdrawing(
  situation: Situation,
  subscription: DemoSubscription,
  request: ChangeRequest,
): Consequences {
  const { today } = situation;
  const minor = subscription.charges.reduce((sum, charge) => sum + charge.amount.minor, 0);
  return {
    ...nothingEnds(request, subscription),
    accessEndsOn: today,
    billingEndsOn: today,
    refund: minor > 0 ? { minor, currency: subscription.plan.price.currency } : null,
    data: dataAfterEnd(situation, subscription, today),
    seatsAffected: subscription.team?.seats ?? 0,
  };
}

/** True while the law lets the contract be taken back. */
export function withdrawalIsOpen(
  situation: Situation,
  { terms }: DemoSubscription,
  request: ChangeRequest,
): boolean {
  const { account, company } = situation;
  const profile = profileFor(account.country, company.profiles);
  const last = withdrawalEndsOn(profile, account.kind, terms.concludedOn);
  return last !== null && declaredDay(situation, request) <= last;
}

/** Never later than today, whatever is claimed. */
function declaredDay({ today }: Situation, request: ChangeRequest): PlainDate {
  return 'declaredOn' in request ? earlier(request.declaredOn ?? today, today) : today;
}

/** Its paid period as it was on a day: a charge since then made the next one. */
function asOf(subscription: DemoSubscription, day: PlainDate): DemoSubscription {
  const next = subscription.charges.find(({ amount, on }) => amount.minor > 0 && on > day);
  return next ? { ...subscription, periodEnd: next.on } : subscription;
}

function dataAfterEnd(
  { company, today }: Situation,
  subscription: DemoSubscription,
  end: PlainDate,
): readonly DataFate[] {
  const wayBack = plus(end, { days: company.retention.wayBackDays });
  return [
    { data: 'profile', fate: 'kept', on: wayBack, reason: 'way_back' },
    { data: 'content', fate: 'kept', on: wayBack, reason: 'way_back' },
    ...paperKept(today, [subscription], end),
  ];
}

/** What outlives every end: invoices for the tax office, the declaration as proof. */
export function paperKept(
  today: PlainDate,
  subscriptions: readonly DemoSubscription[],
  end: PlainDate,
): readonly DataFate[] {
  const last = subscriptions
    .flatMap((subscription) => [...subscription.charges, ...chargesUntil(subscription, end)])
    .reduce<PlainDate | null>((day, charge) => later(day ?? charge.on, charge.on), null);
  const invoices: readonly DataFate[] =
    last === null
      ? []
      : [{ data: 'invoices', fate: 'kept', on: invoiceKeptUntil(last), reason: 'tax_law' }];
  return [
    ...invoices,
    { data: 'declaration', fate: 'kept', on: declarationKeptUntil(today), reason: 'proof' },
  ];
}
