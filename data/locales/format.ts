import { LRUCache } from 'lru-cache';
import type { Language } from '../model/language.ts';
import type { Money } from '../model/money.ts';
import type { Instant, PlainDate } from '../model/time.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE', nl: 'nl-NL' };

/** "14 December 2026", "14. Dezember 2026", "14 december 2026". */
export function formatDate(language: Language, date: PlainDate): string {
  const key = `${language}${date}`;
  let text = formattedDates.get(key);
  if (text === undefined) {
    text = dateFormat(language).format(new Date(`${date}T00:00:00Z`));
    formattedDates.set(key, text);
  }
  return text;
}

/** A turn names the same few dates many times. */
const formattedDates = new LRUCache<string, string>({ max: 5_000 });

/** "12.00 USD", "12,00 EUR": the code, since a bare dollar sign is not one currency. */
export function formatMoney(language: Language, money: Money): string {
  const { format, digits } = moneyFormat(language, money.currency);
  return `${format.format(money.minor / 10 ** digits)} ${money.currency}`;
}

/** "a, b and c". */
export function formatList(language: Language, items: readonly string[]): string {
  return listFormat(language, 'conjunction').format(items);
}

/** "a, b or c". */
export function formatChoice(language: Language, items: readonly string[]): string {
  return listFormat(language, 'disjunction').format(items);
}

/** Day, time to the second and zone of a moment: `{ day: '22 November 2026', time: '10:14:05', zone: 'PST' }`. */
export function formatInstant(
  language: Language,
  instant: Instant,
  timeZone: string,
): { readonly day: string; readonly time: string; readonly zone: string } {
  const date = new Date(instant);
  const { day, time, zone } = instantFormats(language, timeZone);
  const zoneName = zone.formatToParts(date).find((part) => part.type === 'timeZoneName')?.value;
  return { day: day.format(date), time: time.format(date), zone: zoneName ?? timeZone };
}

const dateFormat = cached(
  (language: Language) =>
    new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }),
);

const listFormat = cached(
  (language: Language, type: 'conjunction' | 'disjunction') =>
    new Intl.ListFormat(LOCALES[language], { type }),
);

const moneyFormat = cached((language: Language, currency: string) => {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 2;
  const format = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return { format, digits };
});

const instantFormats = cached((language: Language, timeZone: string) => ({
  day: new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone }),
  time: new Intl.DateTimeFormat(LOCALES[language], {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }),
  // US zones have their short names in en-US only, Central European ones in German and British.
  zone: new Intl.DateTimeFormat(timeZone.startsWith('America/') ? 'en-US' : LOCALES[language], {
    timeZone,
    timeZoneName: 'short',
  }),
}));

/** `Intl` formats are costly to make and few: made once per arguments. */
function cached<A extends readonly string[], T>(make: (...args: A) => T): (...args: A) => T {
  const made = new Map<string, T>();
  return (...args) => {
    const key = args.join('|');
    let value = made.get(key);
    if (value === undefined) {
      value = make(...args);
      made.set(key, value);
    }
    return value;
  };
}
