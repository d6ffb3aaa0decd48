import * as chronoDe from 'chrono-node/de';
import * as chronoEn from 'chrono-node/en';
import * as chronoNl from 'chrono-node/nl';
import type { Language } from '../../../data/model/language.ts';
import type { PlainDate } from '../../../data/model/time.ts';
import { foldText } from '../normalize.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';
import { isLength } from './duration.ts';
import { readDay } from './read-day.ts';

const CHRONO = { en: chronoEn, de: chronoDe, nl: chronoNl } as const;

/** A day and where it stands in its part of the text, folded. */
export interface SaidDay {
  readonly date: PlainDate;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Given with its year, by day or month alone (the next one is taken), by a month's name at the end, or counted from today. */
  readonly kind: 'year' | 'day' | 'month' | 'relative';
}

/** Dates are looked for only where a text can hold one, folded: looking costs more than all the rest. */
const MAY_HOLD_DAY =
  /\d|morrow|tonight|today|day\b|week|month|year|\bjan|\bfeb|\bmar(?:ch|z)?\b|\bmaart|\bmrt|\bapr|\bmay\b|\bjun[ei]?\b|\bjuni|\bjul[iy]?\b|\bjuli|\baug|\bsept?\b|\bsept|\boct|\bokt|\bnov|\bde[cz]\b|\bde[cz]em|heute|morgen|tage?n?s?\b|woche|monat|jahr|\bmai\b|vandaag|dag\b|dagen|\bweek|\bweken|maand|jaar|\bmei\b|christmas|weihnacht|kerst|easter|ostern|pasen|silvester/;

/** What chrono would take for a date: greetings, "now", numbers in an unknown order, and the "Fr" of "Frühjahr". */
const MISLEADING =
  /\bfrüh(?:jahr|ling)\p{L}*|\bguten? (?:morgen|tag|abend)\b|\bgood (?:morning|day)\b|\b(?:now|jetzt|nu)\b|\b\d{1,2}([/-])\d{1,2}(?:\1\d{2,4})?\b(?![/-])/giu;
const NUMBERS = /(?<![\d.,])(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2})?)?(?![\d%])/g;

/** Every day that a part of a text says, whatever for, the plainest way to write one first. */
export function* daysIn(segment: string, language: Language, today: PlainDate): Generator<SaidDay> {
  const folded = foldText(segment, language);
  if (!mayHoldDay(folded)) return;
  yield* isoDays(folded);
  yield* numericDays(folded, language, today);
  yield* partsOfMonths(folded, language, today);
  yield* chronoDays(segment, folded, language, today);
  yield* months(folded, language, today);
  yield* lastMonth(folded, language, today);
}

export function mayHoldDay(folded: string): boolean {
  return MAY_HOLD_DAY.test(folded);
}

/** Where in a folded part a day stands; nothing for one that no calendar has. */
function* said(
  folded: string,
  { index, 0: words }: { readonly index: number; readonly 0: string },
  date: PlainDate | null,
  kind: SaidDay['kind'],
): Generator<SaidDay> {
  if (date === null) return;
  const after = folded.slice(index + words.length);
  yield { date, before: folded.slice(0, index), words, after, kind };
}

function* isoDays(folded: string): Generator<SaidDay> {
  for (const found of folded.matchAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g)) {
    const [, year, month, day] = found.map(Number);
    yield* said(folded, found, plainDate(year ?? 0, month ?? 0, day ?? 0), 'year');
  }
}

/** "1.3.", "31.12.2026", "1-3-27", "31/12". */
function* numericDays(folded: string, language: Language, today: PlainDate): Generator<SaidDay> {
  for (const found of folded.matchAll(NUMBERS)) {
    const [, first = '', mark, second = '', year] = found;
    if (language === 'en' && Number(first) <= 12 && Number(second) <= 12 && mark !== '.') continue;
    const dayFirst = language !== 'en' || Number(first) > 12 || mark === '.';
    const [day, month] = dayFirst
      ? [Number(first), Number(second)]
      : [Number(second), Number(first)];
    yield* year === undefined
      ? said(folded, found, nextOccurrence(month, day, today), 'day')
      : said(folded, found, plainDate(Number(`20${year.slice(-2)}`), month, day), 'year');
  }
}

/** "Ende Januar", "end of next month", "begin maart 2027". */
function* partsOfMonths(folded: string, language: Language, today: PlainDate): Generator<SaidDay> {
  const patterns = PATTERNS[language];
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  for (const found of folded.matchAll(patterns.partOfNamed)) {
    const which = firstGiven(found.slice(4, 16));
    const day = dayOfPart(found, Number(found[16] ?? year), which);
    yield* found[16] === undefined
      ? said(folded, found, nextOccurrence(which, day, today), 'day')
      : said(folded, found, plainDate(Number(found[16]), which, day), 'year');
  }
  const next = patterns.partOfNext.exec(folded);
  if (next !== null) {
    const [y, m] = month === 12 ? [year + 1, 1] : [year, month + 1];
    yield* said(folded, next, plainDate(y, m, dayOfPart(next, y, m)), 'relative');
  }
  const current = patterns.partOfThis.exec(folded) ?? patterns.monthsEnd?.exec(folded) ?? null;
  if (current !== null) {
    const day = dayOfPart(current, year, month);
    yield* said(folded, current, plainDate(year, month, day), 'relative');
  }
  const end = patterns.endOfYear.exec(folded);
  if (end !== null) yield* said(folded, end, plainDate(year, 12, 31), 'relative');
}

/** "until March", "ab April": the first of the month. */
function* months(folded: string, language: Language, today: PlainDate): Generator<SaidDay> {
  for (const found of folded.matchAll(PATTERNS[language].month)) {
    const month = firstGiven(found.slice(1, 13));
    yield* found[13] === undefined
      ? said(folded, found, nextOccurrence(month, 1, today), 'day')
      : said(folded, found, plainDate(Number(found[13]), month, 1), 'year');
  }
}

/** "March", "make it March": an answer to "until when?", and nothing elsewhere. */
function* lastMonth(folded: string, language: Language, today: PlainDate): Generator<SaidDay> {
  const found = PATTERNS[language].lastMonth.exec(folded);
  if (found === null) return;
  const month = firstGiven(found.slice(1, 13));
  yield* said(folded, found, nextOccurrence(month, 1, today), 'month');
}

function* chronoDays(
  segment: string,
  folded: string,
  language: Language,
  today: PlainDate,
): Generator<SaidDay> {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  for (const { start, text, index } of CHRONO[language].parse(
    segment.replace(MISLEADING, (words) => ' '.repeat(words.length)),
    new Date(year, month - 1, day, 12),
    { forwardDate: true },
  )) {
    // "For 6 weeks" says how long; from which day on, only the change itself tells.
    if (isLength(text.toLowerCase(), language)) continue;
    const namesDay = start.isCertain('day') || start.isCertain('weekday');
    const monthOnly = !start.isCertain('day') && start.isCertain('month');
    const timeOnly = start.isCertain('hour') && !namesDay;
    if (monthOnly || timeOnly || !(namesDay || /\p{L}{3}/u.test(text))) continue;
    const date = plainDate(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0);
    const words = foldText(text, language);
    const before = foldText(segment.slice(0, index), language);
    const kind = start.isCertain('year') && /\d{4}/.test(text) ? 'year' : kindOf(words, language);
    yield* said(folded, { index: before.length, 0: words }, date, kind);
  }
}

/** "Tomorrow" and "in two weeks" look ahead by themselves; "Friday" and "1 March" may be over. */
function kindOf(words: string, language: Language): SaidDay['kind'] {
  return PATTERNS[language].dayOrMonth.test(words) ? 'day' : 'relative';
}

/** The last, first or middle day, after which of the first three groups was found. */
function dayOfPart(found: RegExpExecArray, year: number, month: number): number {
  if (found[1] !== undefined) return new Date(Date.UTC(year, month, 0)).getUTCDate();
  return found[2] === undefined ? 15 : 1;
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

/** `null` for days that no calendar has, and for years that nobody means. */
function plainDate(year: number, month: number, day: number): PlainDate | null {
  return year < 2000 || year > 2100 ? null : readDay({ year, month, day });
}

const PATTERNS = { en: patternsOf('en'), de: patternsOf('de'), nl: patternsOf('nl') } as const;

/** Built once: a pattern costs far more to build than to use. */
function patternsOf(language: Language) {
  const words = CALENDAR_WORDS[language];
  const part = String.raw`\b(?:(${words.end})|(${words.start})|(${words.middle})) `;
  const months = `(?:${words.months.map((name) => `(${name})`).join('|')})`;
  return {
    partOfNamed: new RegExp(String.raw`${part}${months}\b(?: (\d{4}))?`, 'g'),
    partOfNext: new RegExp(part + words.nextMonth),
    partOfThis: new RegExp(part + words.thisMonth),
    monthsEnd: language === 'de' ? /\b(monatsende)\b/ : null,
    endOfYear: new RegExp(String.raw`\b(?:${words.end}) ${words.thisYear}\b|\bjahresende\b`),
    month: new RegExp(String.raw`(?<=\b(?:${words.prepositions}) )${months}\b(?: (\d{4}))?`, 'g'),
    lastMonth: new RegExp(String.raw`\b${months}[^a-z\d]*$`),
    dayOrMonth: new RegExp(String.raw`\b(?:${[...words.months, ...words.weekdays].join('|')})\b`),
  };
}
