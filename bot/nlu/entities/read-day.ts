import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../../../data/model/time.ts';

/** `null`: no calendar has it. */
export function readDay(parts: { year: number; month: number; day: number }): PlainDate | null {
  try {
    return Temporal.PlainDate.from(parts, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

/** A day without its year is in this one or the next: no 29 February, in most of them. */
export function yearsFrom(today: PlainDate): readonly number[] {
  const year = Number(today.slice(0, 4));
  return [year, year + 1];
}
