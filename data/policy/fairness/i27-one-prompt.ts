import { confirmsIn } from './controls.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { saysItself } from './phrases.ts';
import type { Message } from './recorded.ts';
import { ARE_YOU_SURE } from './words/asking.ts';

export const I27: Invariant = {
  id: 'I27',
  level: 'B',
  title: 'One confirm prompt, no second "are you sure"',
  check({ turns }) {
    return turns.flatMap(({ customer, bot }) => {
      const cards = confirmsIn(bot);
      const pressed = customer?.value?.['role'] === 'confirm' ? customer.value['change'] : null;
      return [
        ...bot
          .filter(({ text }) => saysItself(text, ARE_YOU_SURE))
          .map((one) => violation(one, 'asks whether the customer is sure')),
        ...cards.slice(1).map((one) => violation(one, 'a second confirm prompt in one turn')),
        ...cards
          .filter((card) => pressed != null && asksAgain(card, pressed) && !explains(bot, card))
          .map((one) => violation(one, 'asks again for what was just confirmed')),
      ];
    });
  },
};

/** A code is something else than the same question again. */
function asksAgain({ controls, fields }: Message, pressed: unknown): boolean {
  return (
    controls.some(({ role, change }) => role === 'confirm' && change === pressed) &&
    !fields.some(({ id }) => id === 'code')
  );
}

/** An old button, or a name that is missing, is said in a message of its own before the card. */
function explains(bot: readonly Message[], card: Message): boolean {
  return bot.indexOf(card) > 0;
}
