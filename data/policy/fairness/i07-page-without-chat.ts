import { happenings } from './conversation.ts';
import { isEntryLink } from './controls.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';

export const I07: Invariant = {
  id: 'I07',
  level: 'B',
  title: 'The page that leaves without chat is linked in the first turn after the wish',
  check({ leavings }) {
    return leavings.flatMap(({ turns: [turn] }) => {
      const said = turn?.bot ?? [];
      const [first] = said;
      if (!turn || !first || happenings(turn, 'declaration').length > 0) return [];
      if (said.some(({ controls }) => controls.some(isEntryLink))) return [];
      return [violation(first, 'no link to the page without chat after the first wish to leave')];
    });
  },
};
