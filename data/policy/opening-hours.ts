import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../model/time.ts';
import { zoned } from './calendar.ts';
import type { OpeningHours } from './company.ts';
import { openNow } from './open-now.ts';

/** Around the clock: there are no hours to tell anybody. */
export function alwaysOpen({ days, from, to }: OpeningHours): boolean {
  return new Set(days).size === 7 && from === '00:00' && to === '24:00';
}

/** When people are there next: now, when they are; `null`: never. */
export function nextOpening(hours: OpeningHours, now: Date): Instant | null {
  if (openNow(hours, now)) return now.toISOString();
  const local = zoned(hours.timeZone, now);
  for (let days = 0; days <= 7; days += 1) {
    const opening = local
      .toPlainDate()
      .add({ days })
      .toZonedDateTime({
        timeZone: hours.timeZone,
        plainTime: Temporal.PlainTime.from(hours.from),
      });
    const comes = opening.epochMilliseconds > now.getTime();
    if (comes && hours.days.includes(opening.dayOfWeek) && hours.from < hours.to)
      return new Date(opening.epochMilliseconds).toISOString();
  }
  return null;
}
