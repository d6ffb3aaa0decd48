import * as chronoDe from 'chrono-node/de';
import * as chronoEn from 'chrono-node/en';
import * as chronoNl from 'chrono-node/nl';
import type { Language } from '../../../data/model/language.ts';
import type { PlainDate } from '../../../data/model/time.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';
import { isLength } from './duration.ts';

const CHRONO = { en: chronoEn, de: chronoDe, nl: chronoNl } as const;

/** Dates are looked for only where a text can hold one, folded: looking costs more than all the rest. */
const MAY_HOLD_DATE =
  /\d|morrow|tonight|today|day\b|week|month|year|\bjan|\bfeb|\bmar(?:ch|z)?\b|\bmaart|\bmrt|\bapr|\bmay\b|\bjun[ei]?\b|\bjuni|\bjul[iy]?\b|\bjuli|\baug|\bsept?\b|\bsept|\boct|\bokt|\bnov|\bde[cz]\b|\bde[cz]em|heute|morgen|tage?n?s?\b|woche|monat|jahr|\bmai\b|vandaag|dag\b|dagen|\bweek|\bweken|maand|jaar|\bmei\b|christmas|weihnacht|kerst|easter|ostern|pasen|silvester/;

/** What chrono would take for a date: greetings, "now", numbers in an unknown order, and the "Fr" of "Frühjahr". */
const MISLEADING =
  /\bfrüh(?:jahr|ling)\p{L}*|\bguten? (?:morgen|tag|abend)\b|\bgood (?:morning|day)\b|\b(?:now|jetzt|nu)\b|\b\d{1,2}([/-])\d{1,2}(?:\1\d{2,4})?\b(?![/-])/giu;

/**
 * The first date of a text from `today` on, as the customer means it: "until March" is 1 March,
 * "end of January" the 31st. Numbers that can be read in two orders ("5/3") are left to the customer to say again.
 */
export function findDate(
  text: string,
  folded: string,
  language: Language,
  today: PlainDate,
): PlainDate | null {
  if (!MAY_HOLD_DATE.test(folded)) return null;
  const date =
    findIso(folded) ??
    findNumeric(folded, language, today) ??
    findPartOfMonth(folded, language, today);
  if (date !== null) return date >= today ? date : null;
  return findWithChrono(text, language, today) ?? findMonth(folded, language, today);
}

function findIso(folded: string): PlainDate | null {
  const found = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(folded);
  return found === null ? null : plainDate(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** "1.3.", "31.12.2026", "1-3-27", "31/12". */
function findNumeric(folded: string, language: Language, today: PlainDate): PlainDate | null {
  const found = /(?<![\d.,])(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?(?![\d%])/.exec(folded);
  if (found === null) return null;
  const [, first = '', mark, second = '', year] = found;
  if (language === 'en' && Number(first) <= 12 && Number(second) <= 12 && mark !== '.') return null;
  const dayFirst = language !== 'en' || Number(first) > 12 || mark === '.';
  const [day, month] = dayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
  if (year !== undefined)
    return plainDate(Number(year.length === 2 ? `20${year}` : year), month, day);
  return nextOccurrence(month, day, today);
}

/** "Ende Januar", "end of next month", "begin maart 2027". */
function findPartOfMonth(folded: string, language: Language, today: PlainDate): PlainDate | null {
  const patterns = PATTERNS[language];
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const named = patterns.partOfNamed.exec(folded);
  if (named !== null) {
    const which = firstGiven(named.slice(4, 16));
    const day = dayOfPart(named, Number(named[16] ?? year), which);
    return named[16] === undefined
      ? nextOccurrence(which, day, today)
      : plainDate(Number(named[16]), which, day);
  }
  const next = patterns.partOfNext.exec(folded);
  if (next !== null) {
    const [y, m] = month === 12 ? [year + 1, 1] : [year, month + 1];
    return plainDate(y, m, dayOfPart(next, y, m));
  }
  const current = patterns.partOfThis.exec(folded) ?? patterns.monthsEnd?.exec(folded) ?? null;
  if (current !== null) return plainDate(year, month, dayOfPart(current, year, month));
  if (patterns.endOfYear.test(folded)) return plainDate(year, 12, 31);
  return null;
}

/** The last, first or middle day, after which of the first three groups was found. */
function dayOfPart(found: RegExpExecArray, year: number, month: number): number {
  if (found[1] !== undefined) return new Date(Date.UTC(year, month, 0)).getUTCDate();
  return found[2] === undefined ? 15 : 1;
}

/** "until March", "ab April": the first of the month. */
function findMonth(folded: string, language: Language, today: PlainDate): PlainDate | null {
  const found = PATTERNS[language].month.exec(folded);
  if (found === null) return null;
  const month = firstGiven(found.slice(1, 13));
  return found[13] === undefined
    ? nextOccurrence(month, 1, today)
    : plainDate(Number(found[13]), month, 1);
}

function findWithChrono(text: string, language: Language, today: PlainDate): PlainDate | null {
  const readable = text.slice(0, 600).replace(MISLEADING, ' ');
  const noon = new Date(
    Number(today.slice(0, 4)),
    Number(today.slice(5, 7)) - 1,
    Number(today.slice(8, 10)),
    12,
  );
  for (const { start, text: words } of CHRONO[language].parse(readable, noon, {
    forwardDate: true,
  })) {
    const namesDay =
      start.isCertain('day') || start.isCertain('weekday') || /\p{L}{3}/u.test(words);
    const monthOnly = !start.isCertain('day') && start.isCertain('month');
    // "For 6 weeks" says how long; from which day on, only the change itself tells.
    if (isLength(words.toLowerCase(), language)) continue;
    const timeOnly =
      start.isCertain('hour') && !start.isCertain('day') && !start.isCertain('weekday');
    const date = plainDate(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
    if (namesDay && !monthOnly && !timeOnly && date !== null && date >= today) return date;
  }
  return null;
}

/** Which of a pattern's alternatives was found, counted from 1. */
function firstGiven(groups: readonly (string | undefined)[]): number {
  return groups.findIndex((group) => group !== undefined) + 1;
}

function nextOccurrence(month: number, day: number, today: PlainDate): PlainDate | null {
  const year = Number(today.slice(0, 4));
  const date = plainDate(year, month, day);
  return date !== null && date >= today ? date : plainDate(year + 1, month, day);
}

/** `null` for days that no calendar has. */
function plainDate(year: number, month: number, day: number): PlainDate | null {
  if (year < 2000 || year > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const PATTERNS = { en: patternsOf('en'), de: patternsOf('de'), nl: patternsOf('nl') } as const;

/** Built once: a pattern costs far more to build than to use. */
function patternsOf(language: Language) {
  const words = CALENDAR_WORDS[language];
  const part = String.raw`\b(?:(${words.end})|(${words.start})|(${words.middle})) `;
  const months = `(?:${words.months.map((name) => `(${name})`).join('|')})`;
  return {
    partOfNamed: new RegExp(String.raw`${part}${months}\b(?: (\d{4}))?`),
    partOfNext: new RegExp(part + words.nextMonth),
    partOfThis: new RegExp(part + words.thisMonth),
    monthsEnd: language === 'de' ? /\b(monatsende)\b/ : null,
    endOfYear: new RegExp(String.raw`\b(?:${words.end}) ${words.thisYear}\b|\bjahresende\b`),
    month: new RegExp(String.raw`\b(?:${words.prepositions}) ${months}\b(?: (\d{4}))?`),
  };
}
