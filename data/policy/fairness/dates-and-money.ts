import type { PlainDate } from '../../model/time.ts';

/** Month names as the three languages write them, long and short. */
const MONTHS: readonly string[][] = [
  ['january', 'januar', 'januari', 'jan'],
  ['february', 'februar', 'februari', 'feb'],
  ['march', 'märz', 'maart', 'mar', 'mrt'],
  ['april', 'apr'],
  ['may', 'mai', 'mei'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dezember', 'dec', 'dez'],
];

const NAMES = MONTHS.flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const DAY_FIRST = new RegExp(`(\\d{1,2})\\.? (${NAMES})\\.? (\\d{4})`, 'giu');
const MONTH_FIRST = new RegExp(`(${NAMES})\\.? (\\d{1,2}), (\\d{4})`, 'giu');
const ISO_DAY = /\d{4}-\d{2}-\d{2}/;
const ISO = /(\d{4})-(\d{2})-(\d{2})/g;
const NUMBERS = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})/g;

/** Every calendar day that can be read in a text, whatever the language. */
export function datesIn(text: string): readonly PlainDate[] {
  return [
    ...[...text.matchAll(DAY_FIRST)].map(([, day, month, year]) => iso(year, monthOf(month), day)),
    ...[...text.matchAll(MONTH_FIRST)].map(([, month, day, year]) =>
      iso(year, monthOf(month), day),
    ),
    ...[...text.matchAll(ISO)].map(([date]) => date),
    ...[...text.matchAll(NUMBERS)].map(([, day, month, year]) => iso(year, Number(month), day)),
  ];
}

const CURRENCY = 'EUR|USD|GBP|CHF|€|\\$|£';
// Thousands are grouped as the language does it: "1,200.00", "1.200,00".
const AMOUNT = '(\\d{1,3}(?:[.,]\\d{3})+|\\d+)(?:[.,](\\d{2}))?';
const MONEY = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${CURRENCY})\\s?${AMOUNT}|${AMOUNT}\\s?(?:${CURRENCY}))(?![\\p{L}\\d])`,
  'gu',
);

/** Every amount of money in a text, in minor units of a currency with cents. */
export function amountsIn(text: string): readonly number[] {
  return [...text.matchAll(MONEY)].map(
    ([, before, beforeCents, after, afterCents]) =>
      Number((before ?? after ?? '').replaceAll(/[.,]/g, '')) * 100 +
      Number(beforeCents ?? afterCents ?? 0),
  );
}

const A_DAY = new RegExp(`\\d{1,2}\\.? (?:${NAMES})|(?:${NAMES}) \\d|\\d{1,2}[./-]\\d{1,2}`, 'iu');
const A_PERIOD = new RegExp(
  `\\b(?:end|ende|eind)\\b.{0,12}(?:year|month|jahr|monat|jaar|maand|${NAMES})`,
  'iu',
);

/** Does a text name a day, the year perhaps left out: "per 1 januari", "end of the month". */
export function namesDay(text: string): boolean {
  return A_DAY.test(text) || A_PERIOD.test(text) || ISO_DAY.test(text);
}

const CLOCK_TIME = /\d{1,2}:\d{2}:\d{2}/;

/** States a time to the second, as receipts do. */
export function statesSecond(text: string): boolean {
  return CLOCK_TIME.test(text);
}

/** Says when or how much: a day, a time, an amount of money. */
export function statesFact(text: string): boolean {
  return statesSecond(text) || datesIn(text).length > 0 || amountsIn(text).length > 0;
}

/** Every time zone is whole quarters of an hour away. */
const QUARTER_MS = 15 * 60_000;

/** States this time to the second, in whichever time zone. */
export function statesTime(text: string, at: string): boolean {
  const due = Math.floor((Date.parse(at) % QUARTER_MS) / 1_000);
  return [...text.matchAll(/\d{1,2}:(\d{2}):(\d{2})/g)].some(
    ([, minutes, seconds]) => (Number(minutes) % 15) * 60 + Number(seconds) === due,
  );
}

/** Whole days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

function monthOf(name: string | undefined): number {
  return MONTHS.findIndex((names) => names.includes((name ?? '').toLowerCase())) + 1;
}

function iso(year: string | undefined, month: number, day: string | undefined): PlainDate {
  return `${year ?? ''}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}
