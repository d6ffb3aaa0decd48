import { confirmsIn } from './controls.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { happenings } from './conversation.ts';
import { saysItself } from './phrases.ts';
import { CONFIRM_AGAIN } from './words/asking.ts';

/** Source: LG Koblenz 11 O 12/23: it counts when it is received. */
export const I40: Invariant = {
  id: 'I40',
  level: 'F',
  title: 'No second confirmation is demanded afterwards',
  check({ turns, leavings }) {
    let declared = false;
    return turns.flatMap((turn) => {
      if (leavings.some(({ turns: [first] }) => first === turn)) declared = false;
      declared ||= happenings(turn, 'declaration').length > 0;
      if (!declared) return [];
      const asked = happenings(turn, 'declaration').length > 0 ? confirmsIn(turn.said) : [];
      return [
        ...turn.bot
          .filter(({ text }) => saysItself(text, CONFIRM_AGAIN))
          .map((one) => violation(one, 'asks for another confirmation')),
        ...asked.map((one) => violation(one, 'a confirm prompt after the declaration')),
      ];
    });
  },
};
