import { formatInstant, formatList } from '../data/locales/format.ts';
import type { OpeningHours } from '../data/policy/company.ts';
import { alwaysOpen } from '../data/policy/opening-hours.ts';
import type { Talk } from './talk.ts';

/** When a person can be reached, as a sentence: none where it is always, or never. */
export function hoursInWords(talk: Talk, hours: OpeningHours): readonly string[] {
  const { from, to, timeZone } = hours;
  const rows = rowsOf(hours.days);
  if (alwaysOpen(hours) || rows.length === 0) return [];
  const zoneOf = (place: string) => formatInstant(talk.language, talk.now, place).zone;
  const ours = zoneOf(timeZone);
  const zone = ours === zoneOf(talk.turn.conversation.timeZone) ? 'none' : ours;
  const days = formatList(
    talk.language,
    rows.map((row) => rowInWords(talk, row)),
  );
  return [talk.t('handoff.hours', { days, from, to, zone })];
}

/** Weekdays that follow on each other: "Monday to Friday" is said of three and more. */
function rowsOf(days: readonly number[]): readonly (readonly number[])[] {
  const rows: number[][] = [];
  for (const day of [...new Set(days)].sort()) {
    const row = rows.at(-1);
    if (row?.at(-1) === day - 1) row.push(day);
    else rows.push([day]);
  }
  return rows.flatMap((row) => (row.length < 3 ? row.map((day) => [day]) : [row]));
}

function rowInWords({ t, language }: Talk, row: readonly number[]): string {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 2024-01-01 was a Monday.
  const name = (day = 1) => weekday.format(new Date(Date.UTC(2024, 0, day)));
  return row.length === 1
    ? t('handoff.day', { day: name(row[0]) })
    : t('handoff.daysInARow', { first: name(row[0]), last: name(row.at(-1)) });
}
