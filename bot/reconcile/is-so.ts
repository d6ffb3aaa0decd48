import type { Account, Subscription } from '../../data/model/account.ts';
import type { Case } from '../../data/model/records.ts';
import type { PlainDate } from '../../data/model/time.ts';

/**
 * Whether the account system has what a case reports as done, where nothing was done after it.
 * An end may come sooner than was promised, never later. `account`: `null` where there is none any more.
 */
export function isSo(
  { request, consequences }: Pick<Case, 'request' | 'consequences'>,
  account: Account | null,
  today: PlainDate,
): boolean {
  if (request === null) return true;
  const gone = account === null || account.status === 'deleted';
  if (request.change === 'delete') return gone || account.status === 'deletion_scheduled';
  if (request.change === 'undo' && request.subscriptionId === null) {
    return account?.status === 'active';
  }
  const subscription = account?.subscriptions.find(({ id }) => id === request.subscriptionId);
  if (!subscription || gone) return request.change !== 'undo';
  const { status } = subscription;
  switch (request.change) {
    case 'cancel':
    case 'withdraw':
      return endsInTime(subscription, consequences);
    case 'pause':
      return status !== 'active' || today >= request.until;
    case 'resume':
      return status !== 'paused' && status !== 'pause_scheduled';
    case 'switch':
      return status === 'ended' || hasPlan(subscription, request.planId);
    case 'undo':
      return status !== 'cancel_scheduled' && status !== 'ended';
  }
}

function endsInTime(
  { accessEndsOn, billingEndsOn }: Subscription,
  promised: Case['consequences'],
): boolean {
  const isLater = (is: PlainDate | null, said: PlainDate | null | undefined) =>
    is === null || (said !== null && said !== undefined && is > said);
  return (
    !isLater(accessEndsOn, promised?.accessEndsOn) &&
    !isLater(billingEndsOn, promised?.billingEndsOn)
  );
}

function hasPlan({ plan, nextPlan }: Subscription, planId: string): boolean {
  return plan.id === planId || nextPlan?.plan.id === planId;
}
