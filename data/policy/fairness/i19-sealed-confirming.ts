import { profileOf } from './conversation.ts';
import { confirmsIn, isConfirm } from './controls.ts';
import { STRICT_PROFILES } from './i13-five-fields.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { holdsOffer } from './offers.ts';
import type { Control, Message } from './recorded.ts';

/** Source: BGH 16.07.2026, I ZR 200/25: nothing but what belongs there. */
export const I19: Invariant = {
  id: 'I19',
  level: 'B',
  title: 'Nothing is offered where it is confirmed, in strict profiles nor in the same turn',
  check({ turns }) {
    return turns.flatMap(({ bot }) => {
      const cards = confirmsIn(bot);
      return cards.flatMap((card) => [
        ...faultsOf(card).map((fault) => violation(card, fault)),
        ...(STRICT_PROFILES.includes(profileOf(card) ?? '') || bot.some(isDutyOfGermany)
          ? bot
              .filter((one) => one !== card && holdsOffer(one))
              .map((one) => violation(one, 'an offer in the turn of the confirm card'))
          : []),
      ]);
    });
  },
};

function faultsOf(card: Message): readonly string[] {
  return [
    ...(holdsOffer(card) ? ['an offer beside the confirm button'] : []),
    ...(card.pictures > 0 ? ['a picture beside the confirm button'] : []),
    ...card.controls
      .filter((control) => !belongs(control))
      .map(({ label }) => `"${label}" beside the confirm button`),
  ];
}

/** With a code, a new one may be asked for. */
function belongs(control: Control): boolean {
  return isConfirm(control) || control.role === 'back' || control.role === 'select';
}

function isDutyOfGermany({ adieu }: Message): boolean {
  return adieu?.country === 'DE';
}
