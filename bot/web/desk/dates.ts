import { useMemo } from 'react';
import { formatDate, formatMoney } from '../../../data/locales/format.ts';
import type { Money } from '../../../data/model/money.ts';
import { useTexts } from './texts-context.ts';

const LOCALES = { en: 'en-GB', de: 'de-DE', nl: 'nl-NL' } as const;

export interface Dates {
  /** "14 December 2026" of a calendar date. */
  date(plain: string): string;
  /** "22 Nov, 18:14" of a moment, on this machine's clock. */
  dayAndTime(instant: string): string;
  /** "18:14" of a moment. */
  time(instant: string): string;
  /** "Sunday 22 November" of a moment. */
  day(instant: string): string;
  /** "10:14" in another time zone. */
  timeIn(timeZone: string, now: Date): string;
  money(amount: Money): string;
}

/** Dates, times and money as the agent's language writes them. */
export function useDates(): Dates {
  const { language } = useTexts();
  return useMemo(() => {
    const locale = LOCALES[language];
    const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(locale, options);
    const time = format({ hour: '2-digit', minute: '2-digit' });
    const day = format({ weekday: 'long', day: 'numeric', month: 'long' });
    const both = format({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
    return {
      date: (plain) => formatDate(language, plain),
      dayAndTime: (instant) => both.format(new Date(instant)),
      time: (instant) => time.format(new Date(instant)),
      day: (instant) => day.format(new Date(instant)),
      timeIn: (timeZone, now) =>
        format({ hour: '2-digit', minute: '2-digit', timeZone }).format(now),
      money: (amount) => formatMoney(language, amount),
    };
  }, [language]);
}
