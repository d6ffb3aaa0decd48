import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from './time.ts';

const YEAR_FIRST = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/;
/** With dots or dashes only: slashes mean different days in different countries. */
const DAY_FIRST = /^(?<day>\d{1,2})([.-])\s?(?<month>\d{1,2})\2\s?(?<year>\d{4})$/;

/** "2026-12-31", "31.12.2026" or "31-12-2026", typed where the browser has no date picker. */
export function readTypedDate(text: string): PlainDate | undefined {
  const parts = (YEAR_FIRST.exec(text) ?? DAY_FIRST.exec(text))?.groups;
  if (!parts) return undefined;
  const date = {
    year: Number(parts['year']),
    month: Number(parts['month']),
    day: Number(parts['day']),
  };
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}
