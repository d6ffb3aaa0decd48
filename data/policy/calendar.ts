import { Temporal } from 'temporal-polyfill';
import type { CalendarLength, Instant, PlainDate } from '../model/time.ts';

/** A date later by a length; the 31st of a short month is its last day (BGB §188 (3)). */
export function plus(date: PlainDate, length: CalendarLength): PlainDate {
  return Temporal.PlainDate.from(date).add(duration(length)).toString();
}

/** A date earlier by a length. */
export function minus(date: PlainDate, length: CalendarLength): PlainDate {
  return Temporal.PlainDate.from(date).subtract(duration(length)).toString();
}

/** Whole days from one date to another; negative when it is before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** Where a moment falls on the calendar of a time zone. */
export function dateIn(timeZone: string, moment: Date): PlainDate {
  const at = moment.getTime();
  const known = days.get(timeZone);
  if (known && at >= known.fromMs && at < known.untilMs) return known.date;
  const local = zoned(timeZone, moment);
  const start = local.startOfDay();
  const date = local.toPlainDate().toString();
  const untilMs = start.add({ days: 1 }).startOfDay().epochMilliseconds;
  days.set(timeZone, { date, fromMs: start.epochMilliseconds, untilMs });
  return date;
}

/** The day that was asked for last in each time zone: nearly always today, asked many times a turn. */
const days = new Map<
  string,
  { readonly date: PlainDate; readonly fromMs: number; readonly untilMs: number }
>();

/** The moment at which a day begins, or reaches an hour, in a time zone. */
export function momentOf(timeZone: string, date: PlainDate, hour = 0): Instant {
  const day = Temporal.PlainDate.from(date);
  const start =
    hour === 0
      ? day.toZonedDateTime(timeZone)
      : day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) });
  return new Date(start.epochMilliseconds).toISOString();
}

export function zoned(timeZone: string, moment: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);
}

/** ISO dates sort as text. */
export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a <= b ? a : b;
}

export function later(a: PlainDate, b: PlainDate): PlainDate {
  return a >= b ? a : b;
}

function duration({
  years = 0,
  months = 0,
  weeks = 0,
  days = 0,
}: CalendarLength): Temporal.Duration {
  return Temporal.Duration.from({ years, months, weeks, days });
}
