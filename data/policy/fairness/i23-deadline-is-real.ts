import { allOf } from './conversation.ts';
import { datesIn } from './dates-and-money.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { holdsOffer } from './offers.ts';
import { saysItself } from './phrases.ts';
import { DEADLINE } from './words/offers.ts';

/** Real is a deadline that the terms on record hold as well, by its day. */
export const I23: Invariant = {
  id: 'I23',
  level: 'F',
  title: 'A deadline only if it is real and enforced',
  check(conversation) {
    const recorded = allOf(conversation, 'offer').map(({ terms }) => terms['validUntil'] ?? '');
    return conversation.bot
      .filter((message) => holdsOffer(message) && saysItself(message.text, DEADLINE))
      .filter(({ text }) => !datesIn(text).some((date) => recorded.includes(date)))
      .map((message) => violation(message, 'a deadline that is not in the terms'));
  },
};
