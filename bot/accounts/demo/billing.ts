import type { Charge, Plan } from '../../../data/model/account.ts';
import type { Money } from '../../../data/model/money.ts';
import type { PlainDate } from '../../../data/model/time.ts';
import { daysBetween, earlier, later, plus } from '../../../data/policy/calendar.ts';
import { renewalFrom, renewals } from '../../../data/policy/renewals.ts';
import type { DemoSubscription } from './records.ts';

/** Charges from the next renewal until an end that is not included; the last may be for a part of a period. */
export function chargesUntil(subscription: DemoSubscription, end: PlainDate): readonly Charge[] {
  const charges: Charge[] = [];
  let from: PlainDate | null = null;
  for (const next of renewals(subscription)) {
    if (from !== null) charges.push(chargeFor(planFrom(subscription, from), from, next, end));
    if (next >= end) return charges;
    from = next;
  }
  return charges;
}

/** What a period costs of which only the days before `end` are wanted; rounded down. `null`: all of it. */
export function chargeFor(
  plan: Plan,
  from: PlainDate,
  to: PlainDate,
  end: PlainDate | null,
): Charge {
  if (end === null || end >= to) return { amount: plan.price, on: from };
  const minor = Math.floor((plan.price.minor * daysBetween(from, end)) / daysBetween(from, to));
  return { amount: { ...plan.price, minor }, on: from };
}

/** What was paid for days from `end` on, rounded up; `null`: nothing. */
export function refundFrom(subscription: DemoSubscription, end: PlainDate): Money | null {
  const { periodStart, periodEnd, charges } = subscription;
  const paid = charges.at(-1)?.amount;
  const whole = serviceDays(subscription, periodStart, periodEnd);
  if (!paid || paid.minor <= 0 || end >= periodEnd || whole === 0) return null;
  const unused = serviceDays(subscription, later(end, periodStart), periodEnd);
  const minor = Math.ceil((paid.minor * unused) / whole) + chargedBetween(charges, end);
  return minor === 0 ? null : { ...paid, minor };
}

/** Of the periods before the current one, what was paid for their days from `end` on. */
function chargedBetween(charges: readonly Charge[], end: PlainDate): number {
  return charges.slice(0, -1).reduce((sum, { amount, on }, i) => {
    const next = charges[i + 1]?.on ?? on;
    if (amount.minor <= 0 || next <= end || next <= on) return sum;
    const unused = daysBetween(later(end, on), next);
    return sum + Math.ceil((amount.minor * unused) / daysBetween(on, next));
  }, 0);
}

/** Days between two dates that are not inside the pause. */
export function serviceDays({ pause }: DemoSubscription, from: PlainDate, to: PlainDate): number {
  const days = Math.max(0, daysBetween(from, to));
  if (pause === null) return days;
  return days - Math.max(0, daysBetween(later(from, pause.from), earlier(to, pause.until)));
}

/**
 * Service begins again: paid days that are left come first, otherwise a new period is charged.
 * @returns The charge beside the subscription; `null` when paid days were left.
 */
export function resumed(
  subscription: DemoSubscription,
  on: PlainDate,
): { readonly subscription: DemoSubscription; readonly charge: Charge | null } {
  const daysLeft = serviceDays(subscription, on, subscription.periodEnd);
  const status = subscription.accessEndsOn === null ? 'active' : 'cancel_scheduled';
  const awake: DemoSubscription = { ...subscription, status, pause: null };
  if (daysLeft > 0) {
    const periodEnd = plus(on, { days: daysLeft });
    return { subscription: { ...awake, periodEnd, billingDay: dayOf(periodEnd) }, charge: null };
  }
  return renewed({ ...awake, periodEnd: on, billingDay: dayOf(on) });
}

/** The next period begins and is charged. */
export function renewed(subscription: DemoSubscription): {
  readonly subscription: DemoSubscription;
  readonly charge: Charge;
} {
  const { nextPlan, terms, periodEnd: start } = subscription;
  const plan = planFrom(subscription, start);
  const next = { ...subscription, plan, nextPlan: plan === subscription.plan ? nextPlan : null };
  const periodEnd = renewalFrom(next, plus(start, { days: 1 }));
  const charge = chargeFor(plan, start, periodEnd, subscription.accessEndsOn);
  const termIsOver = terms.minimumTermEndsOn === null || terms.minimumTermEndsOn <= start;
  return {
    charge,
    subscription: {
      ...next,
      periodStart: start,
      periodEnd,
      charges: [...subscription.charges, charge],
      terms: {
        ...terms,
        trialEndsOn: null,
        minimumTermEndsOn: termIsOver ? null : terms.minimumTermEndsOn,
        renewedTacitly: terms.renewedTacitly || (termIsOver && terms.trialEndsOn === null),
      },
    },
  };
}

/** The plan that holds for a period which begins on this day. */
function planFrom({ plan, nextPlan }: DemoSubscription, day: PlainDate): Plan {
  return nextPlan && nextPlan.on <= day ? nextPlan.plan : plan;
}

function dayOf(date: PlainDate): number {
  return Number(date.slice(8));
}
