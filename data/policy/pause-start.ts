import type { CalendarLength, PlainDate } from '../model/time.ts';
import { later, plus } from './calendar.ts';

/**
 * A pause begins when the paid period is over, if the customer comes back after that.
 * Otherwise it begins at once, and the paid days that are left wait until they are back.
 */
export function pauseStart(until: PlainDate, today: PlainDate, periodEnd: PlainDate): PlainDate {
  return until <= periodEnd ? today : later(periodEnd, today);
}

/** First day after a pause of this length: of a paid year, two months are taken now and not after it. */
export function pauseEnd(
  length: CalendarLength,
  today: PlainDate,
  periodEnd: PlainDate,
): PlainDate {
  const soonest = plus(today, length);
  return plus(pauseStart(soonest, today, periodEnd), length);
}
