import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { daysBetween } from './dates-and-money.ts';
import { holdsOffer } from './offers.ts';

const DAYS = 90;

/** Within one conversation, which may last for months; over several, test/data/policy/help.test.ts holds it. */
export const I25: Invariant = {
  id: 'I25',
  level: 'W',
  title: 'At most one offer a person in 90 days',
  check({ turns }) {
    const offers = turns
      .filter(({ customer }) => customer?.value?.['role'] !== 'offer')
      .flatMap(({ said }) => said.filter(holdsOffer));
    return offers.flatMap((one, index) => {
      const before = offers[index - 1];
      return before && daysBetween(before.at, one.at) < DAYS
        ? [violation(one, 'an offer less than 90 days after the last one')]
        : [];
    });
  },
};
