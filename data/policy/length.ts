import type { CalendarLength } from '../model/time.ts';
import { plus } from './calendar.ts';

/** Months differ in length: the first days of two years, the second of them a leap year. */
const MONTHS = 24;
const FIRST_DAY = '2027-01-01';
const UNITS = ['years', 'months', 'weeks', 'days'] as const;

/** True where `a` is the longer of the two at any time of the year: 30 days in February, beside a month. */
export function isLonger(a: CalendarLength, b: CalendarLength): boolean {
  if (UNITS.every((unit) => (a[unit] ?? 0) <= (b[unit] ?? 0))) return false;
  for (let months = 0; months < MONTHS; months += 1) {
    const day = plus(FIRST_DAY, { months });
    if (plus(day, a) > plus(day, b)) return true;
  }
  return false;
}

/** "1 month", "2 years 6 months", for messages to those who run the program. */
export function inWords(length: CalendarLength): string {
  const parts = Object.entries(length).filter(([, count]) => count > 0);
  const words = parts.map(([unit, count]) => `${count} ${count === 1 ? unit.slice(0, -1) : unit}`);
  return words.length === 0 ? 'no time' : words.join(' ');
}
