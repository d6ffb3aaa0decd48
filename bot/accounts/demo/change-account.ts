import type { ChangeRequest } from '../../../data/model/change.ts';
import type { Changed } from './changed.ts';
import { deleting } from './deleting.ts';
import { nothingEnds, type Situation } from './question.ts';
import { awake, endScheduled } from './schedule.ts';

/** Deletes the account, or takes a deletion back that is not due yet. */
export function changeAccount(situation: Situation, request: ChangeRequest): Changed {
  return request.change === 'delete' ? remove(situation, request) : undo(situation, request);
}

function remove(situation: Situation, request: ChangeRequest): Changed {
  const { account } = situation;
  const { consequences: known } = account;
  if (account.status !== 'active')
    return { outcome: 'already', account, consequences: known ?? nothingEnds(request, null) };
  const { consequences, dueOn, endings } = deleting(situation, request);
  return {
    outcome: 'applied',
    consequences,
    account: {
      ...account,
      status: 'deletion_scheduled',
      deletionDueOn: dueOn,
      consequences,
      subscriptions: account.subscriptions.map((subscription) => {
        const end = endings.get(subscription);
        return end ? endScheduled(subscription, end, 'delete', situation.today) : subscription;
      }),
    },
  };
}

function undo({ account, today }: Situation, request: ChangeRequest): Changed {
  const consequences = nothingEnds(request, account.subscriptions.at(-1) ?? null);
  if (account.status === 'active') return { outcome: 'already', account, consequences };
  if (account.status === 'deleted') return { outcome: 'refused', code: 'too_late' };
  return {
    outcome: 'applied',
    consequences,
    account: {
      ...account,
      status: 'active',
      deletionDueOn: null,
      consequences: null,
      subscriptions: account.subscriptions.map((subscription) =>
        subscription.status === 'cancel_scheduled' && subscription.endedBy === 'delete'
          ? awake(subscription, today)
          : subscription,
      ),
    },
  };
}
