import { textOf, undeclaredTurns } from './conversation.ts';
import { isEntryLink, leadsOut } from './controls.ts';
import type { Invariant, Violation } from './invariant.ts';
import { violation } from './invariant.ts';
import { saysItself } from './phrases.ts';
import type { Message } from './recorded.ts';
import { FALLBACK } from './words/answers.ts';

export const I09: Invariant = {
  id: 'I09',
  level: 'F',
  title:
    'After the wish no answer "not understood" without the way out; the second offers a person',
  check({ turns, leavings }) {
    const found: Violation[] = [];
    let inARow = 0;
    for (const turn of turns) {
      const { bot } = turn;
      const [first] = bot;
      if (!first || !turn.customer) continue;
      const isFallback = isNotUnderstood(bot);
      inARow = isFallback ? inARow + 1 : 0;
      if (!isFallback) continue;
      const controls = bot.flatMap((one) => one.controls);
      const pinned = bot.some((one) => one.pinned.includes('cancel'));
      const out = pinned || controls.some((one) => leadsOut(one) || isEntryLink(one));
      if (!out && leavings.some((one) => undeclaredTurns(one).includes(turn)))
        found.push(violation(first, 'not understood, and no way out'));
      const person =
        controls.some(({ role, enabled }) => role === 'human' && enabled) ||
        turn.happened.some(({ type }) => type === 'handoff' || type === 'task');
      if (inARow > 1 && !person)
        found.push(violation(first, 'not understood again, and no person'));
    }
    return found;
  },
};

/** What the bot says to it means that the customer was not understood. */
export function isNotUnderstood(bot: readonly Message[]): boolean {
  return saysItself(textOf(bot), FALLBACK);
}
