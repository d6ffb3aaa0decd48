import type { Conversation } from './conversation.ts';
import { amountsIn, datesIn } from './dates-and-money.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { says, sentences } from './phrases.ts';
import type { Message } from './recorded.ts';
import { DURATION, HELP, OFFER, PRICE_AFTER } from './words/offers.ts';

/** Prices are held against the catalogue that the checker was given. */
export const I22: Invariant = {
  id: 'I22',
  level: 'F',
  title: 'An offer states its price, how long, the price after and its start, as in the catalogue',
  check(conversation) {
    return conversation.bot
      .filter(isOfferAtAPrice)
      .flatMap((message) =>
        faultsOf(message, conversation).map((fault) => violation(message, fault)),
      );
  },
};

function isOfferAtAPrice({ text, controls }: Message): boolean {
  return controls.some(({ role }) => role === 'offer') || says(text, OFFER);
}

function faultsOf(message: Message, { truth }: Conversation): readonly string[] {
  const text = offerIn(message.text);
  const isPause = message.controls.some(
    ({ role, change }) => role === 'offer' && change === 'pause',
  );
  const amounts = amountsIn(text);
  const named = Object.entries(truth.plans).filter(([plan]) =>
    message.controls.some(({ role, label }) => role === 'offer' && label.includes(plan)),
  );
  return [
    ...(amounts.length > 0 ? [] : ['an offer without its price']),
    ...(says(text, DURATION) ? [] : ['an offer that does not say for how long']),
    ...(says(text, PRICE_AFTER) ? [] : ['an offer without the price after it']),
    ...(isPause || datesIn(text).length > 0 ? [] : ['an offer without its first day']),
    ...named
      .filter(([, prices]) => !Object.values(prices).some((price) => amounts.includes(price)))
      .map(([plan]) => `${plan} is offered at another price than in the catalogue`),
  ];
}

/** Terms stand in the offer and after it; the day on which the plan ends, said before, is none of them. */
function offerIn(text: string): string {
  const from = sentences(text).find((sentence) => says(sentence, OFFER) || says(sentence, HELP));
  return from === undefined ? text : text.slice(text.indexOf(from));
}
