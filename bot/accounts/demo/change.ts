import type { ApplyResult, Consequences } from '../../../data/model/account.ts';
import type { ChangeRequest } from '../../../data/model/change.ts';
import { changeAccount } from './change-account.ts';
import { changeSubscription } from './change-subscription.ts';
import { findSubscription, type Situation } from './question.ts';
import type { DemoAccount } from './records.ts';

/** What a change would make of the account. `refused` and `already` leave it as it is. */
export type Changed =
  | {
      readonly outcome: 'applied' | 'already';
      readonly account: DemoAccount;
      readonly consequences: Consequences;
    }
  | Extract<ApplyResult, { outcome: 'refused' }>;

/** Pure: the same situation and request give the same answer. Preview and apply both ask here. */
export function change(situation: Situation, request: ChangeRequest): Changed {
  if (request.change === 'delete' || (request.change === 'undo' && request.subscriptionId === null))
    return changeAccount(situation, request);
  const id = request.subscriptionId;
  const subscription = id === null ? null : findSubscription(situation.account, id);
  if (subscription === null) return { outcome: 'refused', code: 'no_such_subscription' };
  return changeSubscription(situation, subscription, request);
}
