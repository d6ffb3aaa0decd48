import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../../../data/model/time.ts';

/** A day written in numbers after the word that says "ends on". */
const WRITTEN =
  /\b(?:zum|per|ab|bis|on|by|from|as of|until|effective|op|vanaf|tot|ingang van)(?: (?:dem|den|zum|the))? (\d{1,4}([./-])\d{1,2}\2\d{2,4})(?!\d)/iu;

/**
 * A day as it was written that is no day of the calendar ("30.02.2027") or can be read in two
 * orders ("5/3/2027"). A day that is over is none: it is about something that was.
 */
export function findUnreadDate(text: string, today: PlainDate): string | null {
  const written = WRITTEN.exec(text)?.[1];
  return written === undefined || isOver(written, today) ? null : written;
}

function isOver(written: string, today: PlainDate): boolean {
  const [first = 0, second = 0, third = 0] = written.split(/[./-]/).map(Number);
  const orders =
    first > 31
      ? [{ year: first, month: second, day: third }]
      : [
          { year: third < 100 ? 2000 + third : third, month: second, day: first },
          { year: third < 100 ? 2000 + third : third, month: first, day: second },
        ];
  const days = orders.flatMap((order) => readDay(order) ?? []);
  return days.length > 0 && days.every((day) => day < today);
}

function readDay(parts: { year: number; month: number; day: number }): PlainDate | null {
  try {
    return Temporal.PlainDate.from(parts, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
