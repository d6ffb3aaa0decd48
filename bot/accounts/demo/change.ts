import type { ChangeRequest } from '../../../data/model/change.ts';
import { changeAccount } from './change-account.ts';
import { changeSubscription } from './change-subscription.ts';
import type { Changed } from './changed.ts';
import { findSubscription, type Situation } from './question.ts';

/** Pure: the same situation and request give the same answer. Preview and apply both ask here. */
export function change(situation: Situation, request: ChangeRequest): Changed {
  if (request.change === 'delete' || (request.change === 'undo' && request.subscriptionId === null))
    return changeAccount(situation, request);
  const id = request.subscriptionId;
  const subscription = id === null ? null : findSubscription(situation.account, id);
  if (subscription === null) return { outcome: 'refused', code: 'no_such_subscription' };
  return changeSubscription(situation, subscription, request);
}
