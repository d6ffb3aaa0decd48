import type { Attachment } from 'botbuilder';
import type { CardAction } from './card.ts';
import { card, text } from './card.ts';

/** A few sentences with buttons and links under them. */
export function factsCard(
  paragraphs: readonly string[],
  actions: readonly CardAction[],
): Attachment {
  return card(paragraphs.map(text), actions);
}
