import { isEntryLink, leadsOut } from './controls.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';

export const I06: Invariant = {
  id: 'I06',
  level: 'B',
  title: 'Every turn until confirmed has a working way out, or the page keeps one in sight',
  check({ leavings }) {
    return leavings.flatMap(({ turns, outcome }) => {
      const until = outcome === 'open' ? turns : turns.slice(0, -1);
      return until.flatMap(({ bot }) => {
        const [first] = bot;
        const isThere = bot.some(
          ({ controls, pinned }) =>
            pinned.includes('cancel') || controls.some((one) => leadsOut(one) || isEntryLink(one)),
        );
        return !first || isThere ? [] : [violation(first, 'no working way out in this turn')];
      });
    });
  },
};
