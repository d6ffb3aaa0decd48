import { formatDate, formatList, formatMoney } from '../data/locales/format.ts';
import type { Translate } from '../data/locales/translate.ts';
import type { Consequences } from '../data/model/account.ts';
import type { Language } from '../data/model/language.ts';

type Charges = Consequences['furtherCharges'];

/** So many are listed one by one; an end that is years away has hundreds. */
const LISTED = 3;

/** Several of the same amount, which is named once; `null` where they differ. */
function alike(t: Translate, language: Language, charges: Charges): string | null {
  const [first, ...others] = charges;
  if (!first || others.length === 0) return null;
  if (others.some(({ amount }) => amount.minor !== first.amount.minor)) return null;
  return t('change.chargesEach', {
    amount: formatMoney(language, first.amount),
    dates: formatList(
      language,
      charges.map(({ on }) => formatDate(language, on)),
    ),
  });
}

/** Charges still to come, as the middle of a sentence; empty where there is none. */
export function chargesInWords(t: Translate, language: Language, charges: Charges): string {
  const inWords = charges.map(({ amount, on }) =>
    t('change.charge', { amount: formatMoney(language, amount), date: formatDate(language, on) }),
  );
  const [first, last] = [inWords[0], inWords.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (inWords.length <= LISTED) return alike(t, language, charges) ?? inWords.join(', ');
  return t('change.chargeRow', { first, count: inWords.length - 1, last });
}
