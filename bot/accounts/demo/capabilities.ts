import type { Capabilities } from '../../../data/model/account.ts';
import { CHANGES, type Change, type ChangeRequest } from '../../../data/model/change.ts';
import { plus } from '../../../data/policy/calendar.ts';
import { DELETION_GRACE, LONGEST_PAUSE } from '../../../data/policy/retention.ts';
import { change } from './change.ts';
import { cheaperPlans, type Situation } from './question.ts';
import type { DemoSubscription } from './records.ts';

/** Found by trying: what would be applied can be done. */
export function capabilitiesOf(situation: Situation, subscription: DemoSubscription): Capabilities {
  const plans = subscription.status === 'active' ? cheaperPlans(situation, subscription) : [];
  const changes = CHANGES.filter((wish) =>
    requestsFor(wish, situation, subscription, plans[0]?.id ?? null).some(
      (request) => change(situation, request).outcome === 'applied',
    ),
  );
  return {
    changes,
    longestPause: changes.includes('pause') ? LONGEST_PAUSE : null,
    deletionGrace: DELETION_GRACE,
    cheaperPlans: plans,
  };
}

function requestsFor(
  wish: Change,
  { today, account }: Situation,
  { id: subscriptionId, pause }: DemoSubscription,
  planId: string | null,
): readonly ChangeRequest[] {
  switch (wish) {
    case 'cancel':
      return [{ change: wish, subscriptionId, endDate: null }];
    case 'pause':
      return pause === null
        ? [{ change: wish, subscriptionId, until: plus(today, { months: 1 }) }]
        : [];
    case 'switch':
      return planId === null ? [] : [{ change: wish, subscriptionId, planId }];
    case 'delete':
      return [{ change: wish }];
    case 'undo':
      return account.status === 'active'
        ? [{ change: wish, subscriptionId }]
        : [{ change: wish, subscriptionId: null }];
    default:
      return [{ change: wish, subscriptionId }];
  }
}
