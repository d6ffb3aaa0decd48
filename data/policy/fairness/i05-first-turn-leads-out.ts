import { happenings, isPauseOfStranger, textOf } from './conversation.ts';
import { isEntryLink, leadsOut, leadsTo } from './controls.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { says } from './phrases.ts';
import { NOTHING_TO_DO } from './words/answers.ts';

/** Somebody who has not said how is led to cancelling at least. */
export const I05: Invariant = {
  id: 'I05',
  level: 'B',
  title: 'The first turn after the wish has a working control that leads to the wished change',
  check({ leavings }) {
    return leavings.flatMap(({ wish, from, turns: [turn] }) => {
      const said = turn?.bot ?? [];
      if (!turn || said.length === 0 || happenings(turn, 'declaration').length > 0) return [];
      const controls = said.flatMap((one) => one.controls);
      const ways = wish.ways.length > 0 ? wish.ways : (['cancel'] as const);
      if (ways.some((way) => controls.some((control) => leadsTo(control, way)))) return [];
      const others = controls.some((one) => leadsOut(one) || isEntryLink(one));
      if (others && (says(textOf(said), NOTHING_TO_DO) || isPauseOfStranger(wish, from))) return [];
      return [
        violation(from, `no working control leads to "${ways.join('" or "')}" in the answer`),
      ];
    });
  },
};
