import { happenings } from './conversation.ts';
import { leadsOut } from './controls.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { holdsOffer, isOfferText } from './offers.ts';
import { says } from './phrases.ts';
import type { Control } from './recorded.ts';
import { STAYING } from './words/leaving.ts';

export const I21: Invariant = {
  id: 'I21',
  level: 'B',
  title: 'The turn of an offer has the way out, no lower in rank',
  check({ leavings }) {
    return leavings.flatMap(({ turns }) =>
      turns.flatMap((turn) => {
        const { bot } = turn;
        const offer = bot.find(holdsOffer);
        if (!offer || happenings(turn, 'declaration').length > 0) return [];
        const controls = bot.flatMap((one) => one.controls);
        const out = controls.filter(leadsOut);
        if (out.length === 0) return [violation(offer, 'an offer without the way out')];
        const highest = Math.max(...out.map(rankOf));
        return controls
          .filter((control) => keeps(control) && rankOf(control) > highest)
          .map(({ label }) => violation(offer, `"${label}" ranks above the way out`));
      }),
    );
  },
};

/** Adaptive Cards: `positive` stands out, `destructive` warns off. */
export function rankOf({ style }: Control): number {
  return style === 'positive' ? 2 : style === 'destructive' ? 0 : 1;
}

export function keeps({ role, label }: Control): boolean {
  return role === 'offer' || role === 'keep' || says(label, STAYING) || isOfferText(label);
}
