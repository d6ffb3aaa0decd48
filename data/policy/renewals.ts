import { Temporal } from 'temporal-polyfill';
import type { Subscription } from '../model/account.ts';
import type { PlainDate } from '../model/time.ts';

export type Billing = Pick<Subscription, 'plan' | 'periodEnd' | 'billingDay'>;

/**
 * Days on which the subscription renews and is charged, from the next one on, without end.
 * A charge on the 31st falls on the last day of a short month and returns to the 31st after it.
 */
export function* renewals(billing: Billing): Generator<PlainDate, never> {
  const next = Temporal.PlainDate.from(billing.periodEnd);
  const day = billing.billingDay ?? next.day;
  const step = billing.plan.interval === 'year' ? 12 : 1;
  yield billing.periodEnd;
  for (let months = step; ; months += step)
    yield next.toPlainYearMonth().add({ months }).toPlainDate({ day }).toString();
}

/** The first renewal on a day or after it. */
export function renewalFrom(billing: Billing, day: PlainDate): PlainDate {
  for (const renewal of renewals(billing)) if (renewal >= day) return renewal;
  throw new Error('renewals never end');
}
