import type { Translate } from '../data/locales/translate.ts';
import type { Declaration } from '../data/model/records.ts';
import { visibleLine } from './visible-text.ts';

/** An end that could not be read, as it was written, until a person has settled it; `null`: it could. */
export function endAsWritten(t: Translate, { endWords, noSuchDay }: Declaration): string | null {
  if (endWords === undefined) return null;
  return t('receipt.endAsWritten', {
    words: visibleLine(endWords),
    noSuchDay: noSuchDay ? 'yes' : 'no',
  });
}
