import { isEntryLink, leadsOut } from './controls.ts';
import { keeps, rankOf } from './i21-offer-beside-the-way-out.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import type { Control } from './recorded.ts';

/** The style that a card asks for; sizes and contrast as rendered are held by the browser tests. */
export const I55: Invariant = {
  id: 'I55',
  level: 'B',
  title: 'The way out is never lower in style than what keeps',
  check({ bot }) {
    return bot.flatMap((message) => {
      const out = message.controls.filter((one) => leadsOut(one) && !isEntryLink(one));
      if (out.length === 0) return [];
      const lowest = Math.min(...out.map(rankOf));
      return message.controls
        .filter((one) => rankOf(one) > lowest && holdsBack(one))
        .map(({ label }) => violation(message, `"${label}" stands out more than the way out`));
    });
  },
};

function holdsBack(control: Control): boolean {
  return control.role === 'human' || control.role === 'back' || keeps(control);
}
