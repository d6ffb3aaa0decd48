import { happenings } from './conversation.ts';
import { changeByLabel } from './controls.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';

/** What counts is what could be read on the button, not what it sent. */
export const I26: Invariant = {
  id: 'I26',
  level: 'B',
  title: 'The change carried out is the change on the button pressed',
  check({ turns }) {
    return turns.flatMap((turn) => {
      const { customer } = turn;
      const read = customer && changeByLabel(customer.text);
      if (!customer?.value || !read) return [];
      return [...happenings(turn, 'declaration'), ...happenings(turn, 'applied')]
        .filter(({ change }) => change !== read)
        .map((one) => violation(one, `"${customer.text}" was pressed, "${one.change}" came of it`));
    });
  },
};
