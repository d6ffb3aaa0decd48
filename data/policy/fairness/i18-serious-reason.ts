import { happenings } from './conversation.ts';
import type { Turn } from './conversation.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { says, saysItself } from './phrases.ts';
import { JUDGES } from './words/asking.ts';
import { SERIOUS } from './words/leaving.ts';

export const I18: Invariant = {
  id: 'I18',
  level: 'B',
  title: 'A serious reason is never judged by the bot; a person decides, the receipt goes out',
  check({ turns }) {
    return turns.flatMap((turn) => {
      const { customer, bot } = turn;
      if (!customer || !isSerious(turn)) return [];
      const judging = bot.filter(({ text }) => saysItself(text, JUDGES));
      const declared = happenings(turn, 'declaration').length > 0;
      const pressed = customer.value?.['type'] === 'extraordinary';
      const toPerson =
        happenings(turn, 'task').length > 0 || happenings(turn, 'handoff').length > 0;
      return [
        ...judging.map((one) => violation(one, 'judges a serious reason')),
        ...(pressed && !declared ? [violation(customer, 'no receipt for a serious reason')] : []),
        ...(declared && !toPerson ? [violation(customer, 'no person was asked to decide')] : []),
      ];
    });
  },
};

function isSerious({ customer }: Turn): boolean {
  if (!customer) return false;
  return customer.value ? customer.value['type'] === 'extraordinary' : says(customer.text, SERIOUS);
}
