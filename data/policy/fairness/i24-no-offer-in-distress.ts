import type { Invariant, Violation } from './invariant.ts';
import { violation } from './invariant.ts';
import { holdsOffer } from './offers.ts';
import { says } from './phrases.ts';
import { wishOf } from './wish.ts';
import { NO_TIME_FOR_OFFERS } from './words/tone.ts';

export const I24: Invariant = {
  id: 'I24',
  level: 'F',
  title: 'No offer for bereavement, illness, hardship, complaint, minors, erasure',
  check({ turns }) {
    const found: Violation[] = [];
    let barred = false;
    for (const { customer, said } of turns) {
      if (customer) {
        const wish = wishOf(customer);
        const erasing = wish?.ways.includes('delete') ?? false;
        barred ||= says(customer.text, NO_TIME_FOR_OFFERS);
        if (barred || erasing) {
          found.push(
            ...said.filter(holdsOffer).map((one) => violation(one, 'an offer where none belongs')),
          );
        }
      }
    }
    return found;
  },
};
