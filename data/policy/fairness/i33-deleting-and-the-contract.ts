import { textOf } from './conversation.ts';
import type { Turn } from './conversation.ts';
import { confirmsIn } from './controls.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { phrases, says } from './phrases.ts';
import { wishOf } from './wish.ts';

const CONTRACT = phrases(
  'contract*|subscription*',
  'vertrag*|verträge*|abo|abos',
  'contract*|abonnement*|overeenkomst*',
);

export const I33: Invariant = {
  id: 'I33',
  level: 'F',
  title:
    'Deleting: said whether the contract ends too; the copy of the data is offered once, as no gate',
  check({ leavings }) {
    return leavings.flatMap(({ turns }) => {
      const first = turns.find((turn) =>
        confirmsIn(turn.bot).some(({ controls }) =>
          controls.some(({ role, change }) => role === 'confirm' && change === 'delete'),
        ),
      );
      const bot = first?.bot ?? [];
      const [card] = confirmsIn(bot);
      if (!first || !card) return [];
      const again = turns.filter((turn) => turn !== first && offersCopy(turn) && !asksAgain(turn));
      return [
        ...(says(textOf(bot), CONTRACT)
          ? []
          : [violation(card, 'not said what becomes of the contract')]),
        ...(card.verified && !turns.some(offersCopy)
          ? [violation(card, 'no copy of the data offered')]
          : []),
        ...again.map((turn) =>
          violation(turn.said[0] ?? card, 'the copy of the data is offered again, unasked'),
        ),
      ];
    });
  },
};

function offersCopy({ bot }: Turn): boolean {
  return bot.some(({ controls }) => controls.some(({ role }) => role === 'export'));
}

/** Who says or presses it again is shown it again. */
function asksAgain({ customer }: Turn): boolean {
  return customer !== null && (wishOf(customer) !== null || customer.value?.['role'] === 'export');
}
