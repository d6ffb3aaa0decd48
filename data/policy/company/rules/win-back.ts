import { REASONS } from '../../../model/understanding.ts';
import { amountsIn } from '../../fairness/dates-and-money.ts';
import { says, wordsIn } from '../../fairness/phrases.ts';
import { OFFER } from '../../fairness/words/offers.ts';
import { SOLVABLE_REASONS } from '../../win-back.ts';
import { breaks, type PolicyFault } from './fault.ts';
import { at, itemsOf, textsIn } from './parts.ts';

const MOST_WORDS = 40;

/** What a company writes to people who have left: about what can be solved, once, and no price list (I22, I24, I45). */
export function winBackFaults(content: unknown): readonly PolicyFault[] {
  const path = ['winBack', 'solved'];
  const solved = itemsOf(at(content, ...path));
  const reasons = solved.map((one) => at(one, 'reason'));
  const texts = textsIn(solved, path);
  return [
    ...reasons.flatMap((reason, i) => {
      const known = REASONS.some((one) => one === reason);
      return known && !SOLVABLE_REASONS.some((one) => one === reason)
        ? [breaks('I24')([...path, i, 'reason'], `nobody is written to about "${String(reason)}"`)]
        : [];
    }),
    ...reasons.flatMap((reason, i) =>
      reasons.indexOf(reason) < i
        ? [breaks('I45')([...path, i, 'reason'], `"${String(reason)}" is solved a second time`)]
        : [],
    ),
    ...texts
      .filter(({ text }) => amountsIn(text).length > 0)
      .map((text) => breaks('I22')(text.path, 'writes a price down, which may change')),
    ...texts
      .filter(({ text }) => says(text, OFFER))
      .map((text) => breaks('I22')(text.path, 'offers something without its terms')),
    ...texts
      .filter(({ text }) => wordsIn(text) > MOST_WORDS)
      .map((text) => breaks('I52')(text.path, `is longer than ${MOST_WORDS} words`)),
  ];
}
