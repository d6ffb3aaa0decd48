import type { Consequences } from '../../../data/model/account.ts';
import type { ChangeRequest } from '../../../data/model/change.ts';
import type { PlainDate } from '../../../data/model/time.ts';
import { daysBetween, minus, plus } from '../../../data/policy/calendar.ts';
import { pauseStart } from '../../../data/policy/pause-start.ts';
import { LONGEST_PAUSE } from '../../../data/policy/retention.ts';
import { nothingEnds, type Situation } from './question.ts';
import type { DemoSubscription } from './records.ts';

export interface Pause {
  readonly consequences: Consequences;
  readonly subscription: DemoSubscription;
}

/** `null`: not possible, because it is no pause, is too long, or nothing runs. */
export function pausing(
  { today }: Situation,
  subscription: DemoSubscription,
  request: ChangeRequest,
  until: PlainDate,
): Pause | null {
  if (subscription.status !== 'active' && subscription.status !== 'pause_scheduled') return null;
  if (subscription.terms.trialEndsOn !== null) return null;
  const atOnce = until <= subscription.periodEnd;
  const from = pauseStart(until, today, subscription.periodEnd);
  if (until <= from || until > plus(from, LONGEST_PAUSE)) return null;
  const base = nothingEnds(request, subscription);
  return {
    consequences: {
      ...base,
      accessEndsOn: from,
      billingEndsOn: from,
      undoUntil: minus(until, { days: 1 }),
      startsAgain: { on: until, price: subscription.plan.price },
      seatsAffected: subscription.team?.seats ?? 0,
    },
    subscription: {
      ...subscription,
      status: atOnce ? 'paused' : 'pause_scheduled',
      pause: { from, until, noticeGiven: false },
      ...(atOnce
        ? { periodEnd: plus(subscription.periodEnd, { days: daysBetween(from, until) }) }
        : {}),
    },
  };
}
