import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { daysBetween } from './dates-and-money.ts';
import { holdsOffer, isOfferText } from './offers.ts';
import type { Message } from './recorded.ts';

const DAYS = 90;

/** Within one conversation, which may last for months; over several, test/data/policy/help.test.ts holds it. */
export const I25: Invariant = {
  id: 'I25',
  level: 'W',
  title: 'At most one offer a person in 90 days',
  check({ turns }) {
    const taken = turns.findIndex(({ customer }) => customer?.value?.['role'] === 'offer');
    const offers = turns.flatMap(({ said }, i) =>
      said.filter((one) => holdsOffer(one) && (taken === -1 || i < taken || !isTaken(one))),
    );
    return offers.flatMap((one, index) => {
      const before = offers[index - 1];
      return before && daysBetween(before.at, one.at) < DAYS
        ? [violation(one, 'an offer less than 90 days after the last one')]
        : [];
    });
  },
};

/** What was taken is confirmed like any other change. */
function isTaken({ text, controls }: Message): boolean {
  return !isOfferText(text) && !controls.some(({ role }) => role === 'offer');
}
