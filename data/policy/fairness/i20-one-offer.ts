import { happenings } from './conversation.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { holdsOffer } from './offers.ts';
import { says } from './phrases.ts';
import type { Message } from './recorded.ts';
import { NO } from './words/offers.ts';

export const I20: Invariant = {
  id: 'I20',
  level: 'B',
  title: 'At most one offer until confirmed, none after a no, none after the receipt',
  check({ turns, leavings }) {
    const found = leavings.flatMap(({ turns: own }) =>
      own
        .flatMap(({ said }) => said.filter(holdsOffer))
        .slice(1)
        .map((one) => violation(one, 'a second offer on the way out')),
    );
    let offered = false;
    let refused: 'no' | 'receipt' | null = null;
    for (const turn of turns) {
      if (refused !== 'receipt' && offered && isNo(turn.customer)) refused = 'no';
      if (happenings(turn, 'declaration').some(({ change }) => change !== 'undo')) {
        refused = 'receipt';
      }
      const offers = turn.said.filter(holdsOffer);
      offered ||= offers.length > 0;
      if (refused === null || turn.customer?.value?.['role'] === 'offer') continue;
      const when = refused === 'no' ? 'after a no' : 'after the receipt';
      for (const one of offers) {
        if (!found.some(({ seq }) => seq === one.seq)) found.push(violation(one, `offers ${when}`));
      }
    }
    return found;
  },
};

function isNo(customer: Message | null): boolean {
  return customer !== null && customer.value == null && says(customer.text, NO);
}
