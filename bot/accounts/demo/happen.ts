import type { AccountEvent } from '../../../data/model/account.ts';
import type { Money } from '../../../data/model/money.ts';
import { renewed, resumed } from './billing.ts';
import type { Due } from './due.ts';
import { type DemoAccount, type DemoSubscription, replaceSubscription } from './records.ts';
import { ended } from './schedule.ts';

export type Happening = Pick<AccountEvent, 'type' | 'on' | 'amount' | 'subscriptionId'>;

/** The account after one thing that was due, and what there is to tell about it. */
export function happen(
  account: DemoAccount,
  due: Due,
): { readonly account: DemoAccount; readonly happenings: readonly Happening[] } {
  const { subscription } = due;
  if (subscription === null) return erase(account, due);
  const told = (next: DemoSubscription, ...happenings: readonly Happening[]) => ({
    account: replaceSubscription(account, next),
    happenings,
  });
  const tell = (type: Happening['type'], amount: Money | null = null, on = due.on): Happening => ({
    type,
    on,
    amount,
    subscriptionId: subscription.id,
  });
  const { pause } = subscription;
  switch (due.what) {
    case 'end':
      return told(ended(subscription, due.on), tell('ended'));
    case 'renew': {
      const { subscription: next, charge } = renewed(subscription);
      return told(next, tell('charged', charge.amount));
    }
    case 'start_pause': {
      const periodEnd = pause?.until ?? subscription.periodEnd;
      const next = { ...subscription, status: 'paused', periodStart: due.on, periodEnd } as const;
      return told(next, tell('pause_started'));
    }
    case 'notice': {
      if (pause === null) break;
      const next = { ...subscription, pause: { ...pause, noticeGiven: true } };
      return told(next, tell('pause_ending_soon', subscription.plan.price, pause.until));
    }
    case 'resume': {
      const { subscription: next, charge } = resumed(subscription, due.on);
      const charged = charge === null ? [] : [tell('charged', charge.amount)];
      return told(next, tell('resumed'), ...charged);
    }
    default:
  }
  return { account, happenings: [] };
}

/** The customer's content and account go; name and address stay while a contract needs them. */
function erase(account: DemoAccount, { what, on }: Due): ReturnType<typeof happen> {
  const contractRuns = account.subscriptions.some(({ status }) => status !== 'ended');
  const person = contractRuns ? {} : { name: '', email: '' };
  if (what === 'erase_profile') return { account: { ...account, ...person }, happenings: [] };
  return {
    account: { ...account, ...person, status: 'deleted', deletionDueOn: on, content: [] },
    happenings: [{ type: 'deleted', on, amount: null, subscriptionId: null }],
  };
}
