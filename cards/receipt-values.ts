import type { Consequences, DataFate } from '../data/model/account.ts';
import type { Language } from '../data/model/language.ts';
import type { Receipt } from '../data/model/records.ts';
import type { CalendarLength, PlainDate } from '../data/model/time.ts';
import { dateIn } from '../data/policy/calendar.ts';
import { CONTRACT_TERMS } from '../data/policy/end-date.ts';
import { formatDate, formatMoney } from '../data/locales/format.ts';
import { type Translate, translator } from '../data/locales/translate.ts';

/** What happens to each class of data, a line each: "kept until 14 December 2027, so that you can come back". */
export function dataFateLines(
  fates: readonly DataFate[],
  language: Language,
): { readonly data: DataFate['data']; readonly text: string }[] {
  const t = translator(language);
  return fates.map(({ data, fate, on, reason }) => {
    if (reason === 'no_mail') return { data, text: t('receipt_page.kept_note') };
    const text =
      on === null
        ? t(`receipt_page.${fate}`)
        : t(`receipt_page.${wordsFor(data, fate)}`, { date: formatDate(language, on) });
    if (reason === null) return { data, text };
    const because = t(`receipt_page.because_${reason}`);
    return { data, text: t('receipt_page.fate_because', { fate: text, because }) };
  });
}

/** A conversation goes so many days after its last message, or with the account before that; what is personal in the log too. */
function wordsFor(data: DataFate['data'], fate: DataFate['fate']) {
  if (fate === 'kept') return 'kept_until';
  return data === 'conversation' || data === 'record' ? 'erased_by' : 'erased_on';
}

/** A citation of the law stays as it is; that the contract itself decides is said in words. */
export function sourceText(source: string, t: Translate): string {
  return source === CONTRACT_TERMS ? t('receipt_page.source_contract') : source;
}

/** "12.00 USD a month": what is paid from then on. */
export function startPrice(
  t: Translate,
  { interval, language }: Pick<Receipt, 'interval' | 'language'>,
  { price }: NonNullable<Consequences['startsAgain']>,
): string {
  const amount = formatMoney(language, price);
  return interval ? t('change.price', { amount, interval }) : amount;
}

/** "1 month", "1 year 3 months"; none of it: "none". */
export function lengthText(length: CalendarLength, t: Translate): string {
  const parts = (['years', 'months', 'weeks', 'days'] as const)
    .map((unit) => ({ unit, count: length[unit] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ unit, count }) => t(`receipt_page.${unit}`, { count }));
  return parts.join(' ') || t('receipt_page.no_notice');
}

/** The end that was asked for, where it still lies ahead; `null`: the earliest possible one counts. */
export function endAhead({ declaration, timeZone }: Receipt): PlainDate | null {
  const { endDate, at } = declaration;
  return endDate !== null && endDate > dateIn(timeZone, new Date(at)) ? endDate : null;
}
