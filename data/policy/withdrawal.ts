import { Temporal } from 'temporal-polyfill';
import type { Account } from '../model/account.ts';
import type { PlainDate } from '../model/time.ts';
import { plus } from './calendar.ts';
import type { Profile } from './profile.ts';

const SATURDAY = 6;

/**
 * Last day, included, on which a contract can be withdrawn from; `null`: the law gives no such right.
 * Counted from the day after conclusion; a last day on a weekend moves to Monday.
 * Source: Directive 2011/83/EU art. 9, Regulation 1182/71 art. 3 (1), (4); BGB §187, §193.
 * Public holidays are not known here; the customer is never given less than the days themselves.
 */
export function withdrawalEndsOn(
  profile: Profile,
  kind: Account['kind'],
  concludedOn: PlainDate,
): PlainDate | null {
  if (kind === 'business' || profile.withdrawalDays === null) return null;
  const last = plus(concludedOn, { days: profile.withdrawalDays });
  const { dayOfWeek } = Temporal.PlainDate.from(last);
  return dayOfWeek < SATURDAY ? last : plus(last, { days: 8 - dayOfWeek });
}
