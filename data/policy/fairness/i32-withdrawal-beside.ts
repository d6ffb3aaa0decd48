import { happenings, textOf } from './conversation.ts';
import { confirmsIn, leadsTo } from './controls.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { contractsIn } from './known-contracts.ts';

/** Whether withdrawing is still open is known from contracts worked out by hand. */
export const I32: Invariant = {
  id: 'I32',
  level: 'B',
  title:
    'Withdrawal still open: both ways are named before the card, and neither becomes the other',
  check({ leavings, truth }) {
    return leavings.flatMap(({ wish, turns }) => {
      const withdrawing = wish.ways.includes('withdraw') && !wish.ways.includes('cancel');
      const pressed = turns.at(-1)?.customer?.value?.['change'];
      const swapped = turns.flatMap((turn) =>
        happenings(turn, 'declaration').filter(
          ({ change }) => withdrawing && change === 'cancel' && pressed !== 'cancel',
        ),
      );
      const first = turns.find(({ bot }) => confirmsIn(bot).length > 0);
      const bot = first?.bot ?? [];
      const [card] = confirmsIn(bot);
      const open = contractsIn(truth, textOf(bot), card?.at ?? '').some(
        ({ withdrawUntil, declaredOn }) =>
          withdrawUntil !== undefined && declaredOn <= withdrawUntil,
      );
      const cancels = card?.controls.some(({ change }) => change === 'cancel') ?? false;
      const named = bot.some(
        (one) => one !== card && one.controls.some((control) => leadsTo(control, 'withdraw')),
      );
      return [
        ...swapped.map((one) => violation(one, 'a withdrawal was carried out as a cancellation')),
        ...(card && open && cancels && !named
          ? [violation(card, 'withdrawing is still open and was not named')]
          : []),
      ];
    });
  },
};
