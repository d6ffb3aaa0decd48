import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { says } from './phrases.ts';
import { AUTOMATED } from './words/asking.ts';

/** A form that was sent is no conversation: nobody could take it for a person. */
export const I01: Invariant = {
  id: 'I01',
  level: 'B',
  title: 'The first bot message says that it is automated',
  check({ turns, bot }) {
    if (turns[0]?.customer?.value?.['role'] === 'confirm') return [];
    const [first] = bot;
    if (!first || says(first.text, AUTOMATED)) return [];
    return [violation(first, 'the first message does not say that it is automated')];
  },
};
