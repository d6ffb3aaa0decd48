import type { Message } from './recorded.ts';
import { saysItself } from './phrases.ts';
import { HELP, OFFER } from './words/offers.ts';

/**
 * Is something held out that would keep the customer: by words, or by a button
 * beside the ways out. The `kind` of a message says nothing here.
 */
export function holdsOffer(message: Message): boolean {
  const known = held.get(message);
  if (known !== undefined) return known;
  const holds = isOffering(message);
  held.set(message, holds);
  return holds;
}

/** Many rules ask for it. */
const held = new WeakMap<Message, boolean>();

function isOffering({ text, controls }: Message): boolean {
  return (
    isOfferText(text) ||
    controls.some(
      ({ role, change, label }) => role === 'offer' || change === 'switch' || isOfferText(label),
    )
  );
}

export function isOfferText(text: string): boolean {
  return saysItself(text, OFFER) || saysItself(text, HELP);
}
