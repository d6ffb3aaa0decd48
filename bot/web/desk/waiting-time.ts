import type { Texts } from './texts.ts';

/** "4 min", "1 h 5 min": a length of time at a glance. */
export function lengthInWords(t: Texts, from: string, now: Date): string {
  const minutes = Math.floor((now.getTime() - Date.parse(from)) / 60_000);
  if (minutes < 1) return t('less_than_a_minute');
  if (minutes < 60) return t('minutes', { count: minutes });
  return t('hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}
