import type { OpeningHours } from './company.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * True while people are there: from the first minute, until the last, not included. On `Intl`
 * alone, since the desk's page asks too, and Temporal would be a tenth of that page.
 */
export function openNow({ timeZone, days, from, to }: OpeningHours, now: Date): boolean {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const time = `${part('hour')}:${part('minute')}`;
  return days.includes(WEEKDAYS.indexOf(part('weekday')) + 1) && from <= time && time < to;
}
