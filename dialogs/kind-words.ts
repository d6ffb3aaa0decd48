import { inboundOf } from './inbound.ts';
import { whyAPerson } from './person.ts';
import type { Talk } from './talk.ts';

/**
 * The first words to somebody who told of a death, an illness or the like: that a person
 * takes care of it. Empty otherwise, and where the turn has said it already.
 */
export function kindWords(talk: Talk): readonly string[] {
  if (talk.saidWhyAPerson) return [];
  const inbound = inboundOf(talk.context);
  const sensitive = inbound.type === 'text' ? inbound.understood.sensitive : null;
  const words = sensitive === null ? '' : whyAPerson(talk, sensitive);
  return words === '' ? [] : [words];
}
