import { formatDate, formatList, formatMoney } from '../data/locales/format.ts';
import type { Translate } from '../data/locales/translate.ts';
import type { Consequences } from '../data/model/account.ts';
import type { Language } from '../data/model/language.ts';

type Charges = Consequences['furtherCharges'];

/** So many are listed one by one; an end that is years away has hundreds. */
const LISTED = 3;

/** Several of the same amount, which is named once; `null` where they differ. */
function alike(t: Translate, language: Language, charges: Charges): string | null {
  const [first, last] = [charges[0], charges.at(-1)];
  if (!first || !last || charges.length === 1) return null;
  if (charges.some(({ amount }) => amount.minor !== first.amount.minor)) return null;
  const amount = formatMoney(language, first.amount);
  const day = ({ on }: Charges[number]): string => formatDate(language, on);
  return charges.length > LISTED
    ? t('change.chargesMany', { amount, count: charges.length, first: day(first), last: day(last) })
    : t('change.chargesEach', { amount, dates: formatList(language, charges.map(day)) });
}

/** Charges still to come, as the middle of a sentence; empty where there is none. */
export function chargesInWords(t: Translate, language: Language, charges: Charges): string {
  const inWords = charges.map(({ amount, on }) =>
    t('change.charge', { amount: formatMoney(language, amount), date: formatDate(language, on) }),
  );
  const [first, last] = [inWords[0], inWords.at(-1)];
  if (first === undefined || last === undefined) return '';
  const same = alike(t, language, charges);
  if (same !== null) return same;
  return inWords.length <= LISTED
    ? inWords.join(', ')
    : t('change.chargeRow', { first, count: inWords.length - 1, last });
}
