import type { PlainDate } from '../../../data/model/time.ts';
import { ENDS_ON } from './no-such-day.ts';
import { readDay, yearsFrom } from './read-day.ts';

/** "30.02.2027", "5/3/2027"; without a year what can be no price: "31.6.", "5/3". */
const NUMBERS = String.raw`(?<words>\d{1,4}([./-])\d{1,2}\2\d{2,4}|\d{1,2}\/\d{1,2}|(?:29|3\d)[.-](?:0?[1-9]|1[0-2])\.?)(?![\d/%]|[.,-]\d)`;
const SAID = new RegExp(ENDS_ON + NUMBERS, 'iu');
const ASKED = new RegExp(`(?<![\\d.,/-])${NUMBERS}`, 'iu');

/**
 * A day as it was written that is no day of the calendar ("30.02.2027") or can be read in two
 * orders ("5/3/2027"). A day that is over is none: it is about something that was.
 * @param asked A day was asked for: it needs no word that says "ends on".
 */
export function findUnreadDate(text: string, today: PlainDate, asked: boolean): string | null {
  const written = (asked ? ASKED : SAID).exec(text)?.groups?.['words'];
  if (written === undefined) return null;
  const days = daysOf(written, today);
  return days.length > 0 && days.every((day) => day < today) ? null : written;
}

/** True where numbers are a day in no order. */
export function isNoDay(written: string, today: PlainDate): boolean {
  return daysOf(written, today).length === 0;
}

/** Every day that the numbers can be, in either order. */
function daysOf(written: string, today: PlainDate): readonly PlainDate[] {
  const [first = 0, second = 0, third] = written.split(/[./-]/).filter(Boolean).map(Number);
  if (first > 31 && third !== undefined)
    return [readDay({ year: first, month: second, day: third })].filter((day) => day !== null);
  const years = third === undefined ? yearsFrom(today) : [third < 100 ? 2000 + third : third];
  return years.flatMap((year) =>
    [
      readDay({ year, month: second, day: first }),
      readDay({ year, month: first, day: second }),
    ].filter((day) => day !== null),
  );
}
