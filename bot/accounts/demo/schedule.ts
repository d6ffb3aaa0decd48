import type { Consequences } from '../../../data/model/account.ts';
import type { PlainDate } from '../../../data/model/time.ts';
import type { DemoSubscription } from './records.ts';

/** The subscription with its end scheduled; ended at once when that is today. */
export function endScheduled(
  subscription: DemoSubscription,
  consequences: Consequences & { readonly accessEndsOn: PlainDate },
  endedBy: 'cancel' | 'delete',
  today: PlainDate,
): DemoSubscription {
  const scheduled: DemoSubscription = {
    ...subscription,
    status: 'cancel_scheduled',
    // A pause that has not begun is dropped; one that runs goes on until its end.
    pause: subscription.status === 'paused' ? subscription.pause : null,
    accessEndsOn: consequences.accessEndsOn,
    billingEndsOn: consequences.billingEndsOn,
    endedBy,
    refundAtEnd: consequences.refund,
    consequences,
  };
  return consequences.accessEndsOn <= today ? ended(scheduled, today) : scheduled;
}

/** Service is over; what was paid for later days goes back. */
export function ended(subscription: DemoSubscription, on: PlainDate): DemoSubscription {
  const { refundAtEnd: refund } = subscription;
  return {
    ...subscription,
    status: 'ended',
    pause: null,
    refundAtEnd: null,
    charges: refund
      ? [...subscription.charges, { amount: { ...refund, minor: -refund.minor }, on }]
      : subscription.charges,
  };
}

/** A scheduled end is taken back: the subscription is as it was. */
export function awake(subscription: DemoSubscription, today: PlainDate): DemoSubscription {
  const paused = subscription.pause !== null && subscription.pause.from <= today;
  return {
    ...subscription,
    status: paused ? 'paused' : 'active',
    accessEndsOn: null,
    billingEndsOn: null,
    endedBy: null,
    refundAtEnd: null,
    consequences: null,
  };
}
