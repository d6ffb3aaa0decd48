import { amountsIn } from '../../fairness/dates-and-money.ts';
import { folded, says, wordsIn } from '../../fairness/phrases.ts';
import { DURATION, GIFT, OFFER, PRICE_AFTER } from '../../fairness/words/offers.ts';
import { LOSS } from '../../fairness/words/tone.ts';
import { type HelpOffer, offerSchema } from '../help-entry.ts';
import { PLACEHOLDERS, placeholdersIn, TERMS_OF } from '../offer-terms.ts';
import { breaks, type PolicyFault, type PolicyPath } from './fault.ts';
import { at, entriesOf, itemsOf, textsIn, type WrittenText } from './parts.ts';

/** Beside the facts, at most 60 words stand before the confirm button (I10). */
const MOST_WORDS = 25;
const EVERY_OFFER = new RegExp(OFFER, 'gu');

/** One line a reason, one offer a line, all its terms in the words (I10, I20, I22). */
export function offerFaults(content: unknown): readonly PolicyFault[] {
  return entriesOf(at(content, 'help')).flatMap(([reason, entry]) => {
    const path = ['help', reason];
    const offer = offerSchema.safeParse(at(entry, 'offer'));
    const terms = offer.success ? offer.data : null;
    return [
      ...secondOffer(entry, path),
      ...unknownPlan(content, terms, path),
      ...textsIn(at(entry, 'text'), [...path, 'text']).flatMap((text) => lineFaults(text, terms)),
      ...textsIn(at(entry, 'features'), [...path, 'features']).flatMap((text) =>
        lineFaults(text, null),
      ),
    ];
  });
}

/** A second offer can be written as a list, or under a name of its own. */
function secondOffer(entry: unknown, path: PolicyPath): readonly PolicyFault[] {
  const second = entriesOf(entry)
    .filter(([key]) => /^offers?\d*$|offer$/i.test(key))
    .filter(([key, value]) => key !== 'offer' || itemsOf(value).length > 1);
  return second.map(([key]) => breaks('I20')([...path, key], 'a second offer; one is the most'));
}

function unknownPlan(
  content: unknown,
  offer: HelpOffer | null,
  path: PolicyPath,
): readonly PolicyFault[] {
  if (offer?.kind !== 'plan') return [];
  const known = itemsOf(at(content, 'plans')).some((plan) => at(plan, 'id') === offer.plan);
  const message = `offers the plan "${offer.plan}", which is not among the plans`;
  return known ? [] : [breaks('I22')([...path, 'offer', 'plan'], message)];
}

function lineFaults({ path, text }: WrittenText, offer: HelpOffer | null): readonly PolicyFault[] {
  const used = placeholdersIn(text);
  const terms = offer ? TERMS_OF[offer.kind] : {};
  const offers = [...folded(text).matchAll(EVERY_OFFER)].length;
  const words = wordsIn(text);
  const fault = breaks('I22');
  return [
    ...Object.entries(terms)
      .filter(([name]) => !used.includes(name))
      .map(([name, what]) => fault(path, `does not state ${what}; write {${name}}`)),
    ...used
      .filter((name) => !PLACEHOLDERS.some((known) => known === name && known in terms))
      .map((name) => fault(path, `{${name}} is nothing that this offer has`)),
    ...(offer?.kind === 'plan' && !(says(text, DURATION) && says(text, PRICE_AFTER))
      ? [fault(path, 'does not say that the price stays: "with no end date and no change later"')]
      : []),
    ...(amountsIn(text).length > 0
      ? [fault(path, 'writes a price down; {price} is the one of the catalogue')]
      : []),
    ...(offer === null && offers > 0
      ? [fault(path, 'offers something without its terms; put them into "offer"')]
      : []),
    ...(offer !== null && (offers > 1 || says(text, GIFT))
      ? [breaks('I20')(path, 'holds a second offer; one is the most')]
      : []),
    ...(says(text, LOSS) ? [breaks('I10')(path, 'names what would be lost')] : []),
    ...(words > MOST_WORDS
      ? [breaks('I10')(path, `${words} words; ${MOST_WORDS} are the most beside the way out`)]
      : []),
  ];
}
