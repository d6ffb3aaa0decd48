import type { Language } from '../../../data/model/language.ts';
import type { Money } from './account.ts';

/** "14 December 2026". @param date ISO date, without a time. */
export function day(date: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** "12.00 USD" in the language's own way. */
export function price({ minor, currency }: Money, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency }).format(minor / 100);
}
