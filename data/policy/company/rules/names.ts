import { says } from '../../fairness/phrases.ts';
import { OFFER } from '../../fairness/words/offers.ts';
import { breaks, type PolicyFault, type PolicyPath } from './fault.ts';
import { trickyLetters } from './letters.ts';
import { at, itemsOf } from './parts.ts';
import { UNWANTED } from './unwanted.ts';

/** A name stands in the question on the confirm card. */
const LONGEST_NAME = 60;

/**
 * The names of company and plans stand in every sentence, also where it is confirmed: they
 * hold out nothing, press nobody, and are no two plans' at once.
 */
export function nameFaults(content: unknown): readonly PolicyFault[] {
  const plans = itemsOf(at(content, 'plans'));
  const ids = plans.map((plan) => at(plan, 'id'));
  return [
    ...faultsOfName(['brand'], at(content, 'brand')),
    ...plans.flatMap((plan, i) => faultsOfName(['plans', i, 'name'], at(plan, 'name'))),
    ...ids.flatMap((id, i) => {
      const isTaken = typeof id === 'string' && ids.indexOf(id) < i;
      const message = 'is the id of two plans';
      return isTaken ? [{ path: ['plans', i, 'id'], rule: null, message }] : [];
    }),
  ];
}

function faultsOfName(path: PolicyPath, name: unknown): readonly PolicyFault[] {
  if (typeof name !== 'string') return [];
  return [
    ...UNWANTED.filter(([, wording]) => says(name, wording)).map(([rule, , what]) =>
      breaks(rule)(path, what),
    ),
    ...(says(name, OFFER) ? [breaks('I22')(path, 'offers something without its terms')] : []),
    ...trickyLetters(inLatin(name)).map((message) => breaks('I52')(path, message)),
    ...(name.length > LONGEST_NAME
      ? [breaks('I52')(path, `is longer than ${LONGEST_NAME} characters`)]
      : []),
  ];
}

/** Words of another script as a whole are left out: a name may be Greek, "Plυs" may not. */
function inLatin(name: string): string {
  const words = name.split(/(?<= )/);
  return words.filter((word) => /\p{Script=Latin}/u.test(word) || !/\p{L}/u.test(word)).join('');
}
