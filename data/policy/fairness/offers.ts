import type { Message } from './recorded.ts';
import { ownWords, says } from './phrases.ts';
import { HELP, OFFER } from './words/offers.ts';

/**
 * Is something held out that would keep the customer: by words, or by a button
 * beside the ways out. The `kind` of a message says nothing here.
 */
export function holdsOffer({ text, controls }: Message): boolean {
  return (
    isOfferText(text) ||
    controls.some(
      ({ role, change, label }) => role === 'offer' || change === 'switch' || isOfferText(label),
    )
  );
}

export function isOfferText(text: string): boolean {
  const own = ownWords(text);
  return says(own, OFFER) || says(own, HELP);
}
