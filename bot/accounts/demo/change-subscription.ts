import type { ApplyResult, Consequences } from '../../../data/model/account.ts';
import type { ChangeRequest } from '../../../data/model/change.ts';
import { minus } from '../../../data/policy/calendar.ts';
import { resumed } from './billing.ts';
import type { Changed } from './changed.ts';
import { ending, withdrawalIsOpen, withdrawing } from './ending.ts';
import { pausing } from './pausing.ts';
import { cheaperPlans, nothingEnds, type Situation } from './question.ts';
import { type DemoSubscription, replaceSubscription } from './records.ts';
import { awake, ended, endScheduled } from './schedule.ts';

type Of<C extends ChangeRequest['change']> = Extract<ChangeRequest, { change: C }>;

/** Carries one change of one subscription out, or says why not. */
export function changeSubscription(
  situation: Situation,
  subscription: DemoSubscription,
  request: Exclude<ChangeRequest, { change: 'delete' }>,
): Changed {
  const { status } = situation.account;
  const ends = request.change === 'cancel' || request.change === 'withdraw';
  // Nothing goes on in an account that is being deleted: the deletion is taken back first.
  if (status !== 'active' && !ends)
    return refused(status === 'deleted' ? 'too_late' : 'not_possible_now');
  switch (request.change) {
    case 'cancel':
      return cancel(situation, subscription, request);
    case 'withdraw':
      return withdraw(situation, subscription, request);
    case 'pause':
      return pause(situation, subscription, request);
    case 'resume':
      return resume(situation, subscription, request);
    case 'switch':
      return switchPlan(situation, subscription, request);
    case 'undo':
      return undo(situation, subscription, request);
  }
}

function cancel(
  situation: Situation,
  subscription: DemoSubscription,
  request: Of<'cancel'>,
): Changed {
  const { consequences: known, accessEndsOn } = subscription;
  const asIs = known ?? nothingEnds(request, subscription);
  if (subscription.status === 'ended') return already(situation, asIs);
  const consequences = ending(situation, subscription, request, request.endDate);
  const sameEnd = request.endDate === null || consequences.accessEndsOn === accessEndsOn;
  if (accessEndsOn !== null && sameEnd && accessEndsOn <= consequences.accessEndsOn)
    return already(situation, asIs);
  const next = endScheduled(subscription, consequences, 'cancel', situation.today);
  return applied(situation, next, consequences);
}

function withdraw(
  situation: Situation,
  subscription: DemoSubscription,
  request: Of<'withdraw'>,
): Changed {
  if (subscription.endedBy === 'withdraw')
    return already(situation, subscription.consequences ?? nothingEnds(request, subscription));
  if (subscription.status === 'ended') return refused('not_possible_now');
  if (!withdrawalIsOpen(situation, subscription, request)) return refused('too_late');
  const { today } = situation;
  const consequences = withdrawing(situation, subscription, request);
  const next = ended({ ...subscription, refundAtEnd: consequences.refund }, today);
  return applied(
    situation,
    {
      ...next,
      nextPlan: null,
      accessEndsOn: today,
      billingEndsOn: today,
      endedBy: 'withdraw',
      consequences,
    },
    consequences,
  );
}

function pause(
  situation: Situation,
  subscription: DemoSubscription,
  request: Of<'pause'>,
): Changed {
  if (subscription.pause?.until === request.until) {
    const { from, until } = subscription.pause;
    const price = subscription.plan.price;
    return already(situation, {
      ...nothingEnds(request, subscription),
      accessEndsOn: from,
      billingEndsOn: from,
      undoUntil: minus(until, { days: 1 }),
      startsAgain: { on: until, price },
    });
  }
  const paused = pausing(situation, subscription, request, request.until);
  return paused === null
    ? refused('not_possible_now')
    : applied(situation, paused.subscription, paused.consequences);
}

function resume(
  situation: Situation,
  subscription: DemoSubscription,
  request: Of<'resume'>,
): Changed {
  const base = nothingEnds(request, subscription);
  const { status, plan } = subscription;
  if (status === 'active') return already(situation, base);
  if (status === 'pause_scheduled')
    return applied(situation, { ...subscription, status: 'active', pause: null }, base);
  if (status !== 'paused') return refused('not_possible_now');
  const { today } = situation;
  const { subscription: next, charge } = resumed(subscription, today);
  return applied(situation, next, {
    ...base,
    lastCharge: charge ?? base.lastCharge,
    furtherCharges: charge === null ? [] : [charge],
    startsAgain: { on: today, price: plan.price },
  });
}

function switchPlan(
  situation: Situation,
  subscription: DemoSubscription,
  request: Of<'switch'>,
): Changed {
  const { periodEnd, nextPlan, plan: current } = subscription;
  const base = nothingEnds(request, subscription);
  if (current.id === request.planId) return already(situation, base);
  const plan = cheaperPlans(situation, subscription).find(({ id }) => id === request.planId);
  if (!plan || subscription.status !== 'active') return refused('not_possible_now');
  const consequences: Consequences = {
    ...base,
    startsAgain: { on: periodEnd, price: plan.price },
    undoUntil: minus(periodEnd, { days: 1 }),
  };
  if (nextPlan?.plan.id === plan.id) return already(situation, consequences);
  return applied(situation, { ...subscription, nextPlan: { plan, on: periodEnd } }, consequences);
}

/** Takes back what is scheduled or runs: an end, a pause, a change of plan. */
function undo(situation: Situation, subscription: DemoSubscription, request: Of<'undo'>): Changed {
  const base = nothingEnds(request, subscription);
  const { status, nextPlan } = subscription;
  if (status === 'ended') return refused('too_late');
  if (status === 'cancel_scheduled')
    return applied(situation, awake(subscription, situation.today), base);
  if (status === 'paused' || status === 'pause_scheduled') {
    const asResume = { change: 'resume', subscriptionId: subscription.id } as const;
    const result = resume(situation, subscription, asResume);
    return result.outcome === 'refused'
      ? result
      : { ...result, consequences: { ...result.consequences, request } };
  }
  if (nextPlan !== null) return applied(situation, { ...subscription, nextPlan: null }, base);
  return already(situation, base);
}

function applied(
  { account }: Situation,
  subscription: DemoSubscription,
  consequences: Consequences,
): Changed {
  return { outcome: 'applied', account: replaceSubscription(account, subscription), consequences };
}

function already({ account }: Situation, consequences: Consequences): Changed {
  return { outcome: 'already', account, consequences };
}

function refused(code: Extract<ApplyResult, { outcome: 'refused' }>['code']): Changed {
  return { outcome: 'refused', code };
}
