import type { Language } from '../../../data/model/language.ts';
import type { PlainDate } from '../../../data/model/time.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';
import { readDay, yearsFrom } from './read-day.ts';

/** What says "ends on" before a day. */
export const ENDS_ON = String.raw`\b(?:zum|per|ab|bis|on|by|from|as of|until|till?|effective|op|vanaf|tot|ingang van)(?: (?:dem|den|zum|the))? `;

const DAY = String.raw`(?<day>\d\d)(?:st|nd|rd|th|ste|de|e|er)?`;
const YEAR = String.raw`(?:,? (?<year>\d{4}))?`;
const DAY_FIRST = String.raw`(?<words>${DAY}\.?(?: of)? ?(?<month>\p{L}{3,9})${YEAR})`;
const MONTH_FIRST = String.raw`(?<words>(?<month>\p{L}{3,9})\.? ${DAY}${YEAR})(?![\p{L}\d])`;
const SAID = [DAY_FIRST, MONTH_FIRST].map((written) => new RegExp(ENDS_ON + written, 'iu'));
const ASKED = [DAY_FIRST, MONTH_FIRST].map((written) => new RegExp(`\\b${written}`, 'iu'));

const MONTHS = { en: monthsOf('en'), de: monthsOf('de'), nl: monthsOf('nl') } as const;

/**
 * A day with the name of its month that no calendar has, as it was written: "31 June",
 * "40. Februar", "29 februari 2027". Own code: chrono passes over it, or reads the month alone.
 * @param asked A day was asked for: it needs no word that says "ends on".
 */
export function findNoSuchDay(
  text: string,
  language: Language,
  today: PlainDate,
  asked: boolean,
): string | null {
  if (!/\d\d/.test(text)) return null;
  for (const pattern of asked ? ASKED : SAID) {
    const { words, month = '', day, year } = pattern.exec(text)?.groups ?? {};
    const known = MONTHS[language].findIndex((name) => name.test(month)) + 1;
    if (words === undefined || known === 0) continue;
    const years = year === undefined ? yearsFrom(today) : [Number(year)];
    if (years.every((one) => readDay({ year: one, month: known, day: Number(day) }) === null))
      return words;
  }
  return null;
}

/** The words of the calendar are folded. */
function monthsOf(language: Language): readonly RegExp[] {
  return CALENDAR_WORDS[language].months.map(
    (name) =>
      new RegExp(
        `^(?:${name.replace('marz', 'm(?:ä|ae|a)rz').replace('janner', 'jänner')})$`,
        'iu',
      ),
  );
}
