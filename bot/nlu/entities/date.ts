import type { Language } from '../../../data/model/language.ts';
import type { PlainDate } from '../../../data/model/time.ts';
import { splitSegments } from '../segments.ts';
import { daysIn, mayHoldDay } from './said-days.ts';
import { isWished } from './wished-day.ts';

/** Nobody names the day behind so many characters; looking costs more than all the rest. */
const LONGEST_SEARCHED = 600;

/**
 * The first day from `today` on that a text wishes for, as the customer means it: "until March" is 1 March,
 * "end of January" the 31st. Numbers that can be read in two orders ("5/3") are left to the customer to say again.
 * @param asked A day was asked for: it needs no word that wishes.
 */
export function findDate(
  text: string,
  folded: string,
  language: Language,
  today: PlainDate,
  asked: boolean,
): PlainDate | null {
  if (!mayHoldDay(folded)) return null;
  for (const segment of splitSegments(text.slice(0, LONGEST_SEARCHED), language)) {
    for (const day of daysIn(segment, language, today)) {
      if (day.date >= today && isWished(day, language, today, { asked, text: folded }))
        return day.date;
    }
  }
  return null;
}
