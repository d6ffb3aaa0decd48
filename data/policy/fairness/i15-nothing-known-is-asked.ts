import { happenings, textOf, type Turn } from './conversation.ts';
import { confirmsIn, isConfirm, showsWays } from './controls.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { says } from './phrases.ts';
import type { Message } from './recorded.ts';
import { wishOf } from './wish.ts';
import { UNREADABLE } from './words/answers.ts';

/** Known of everybody who is signed in, as long as the account can be read. */
const KNOWN_OF_ACCOUNT: readonly string[] = ['name', 'contract', 'contact'];
const ASKED_FOR: readonly string[] = [...KNOWN_OF_ACCOUNT, 'endDate'];

export const I15: Invariant = {
  id: 'I15',
  level: 'F',
  title: 'Nothing known is asked, nothing twice',
  check({ turns }) {
    const given = new Set<string>();
    let unreadable = false;
    return turns.flatMap((turn) => {
      const { customer, bot } = turn;
      unreadable ||= says(textOf(bot), UNREADABLE);
      // Whoever goes back, by the button or with a no, takes the day back that was meant for it.
      if (customer?.value?.['role'] === 'back' || startsOver(turn)) given.delete('endDate');
      // What was declared is done; a further declaration is asked about anew.
      if (happenings(turn, 'declaration').length > 0) given.clear();
      else if (bot.some(({ fields }) => fields.length > 0)) {
        for (const id of filledIn(customer)) given.add(id);
      }
      return bot.flatMap((message) => {
        const empty = message.fields.filter(({ id, value }) => ASKED_FOR.includes(id) && !value);
        const ids = empty.map(({ id }) => id);
        const isForm = message.controls.some(isConfirm);
        return [
          ...ids
            .filter((id) => given.has(id))
            .map((id) => violation(message, `"${id}" is asked although it was given`)),
          ...ids
            .filter(
              (id) => isForm && message.verified && !unreadable && KNOWN_OF_ACCOUNT.includes(id),
            )
            .map((id) => violation(message, `"${id}" is asked although it is known`)),
        ];
      });
    });
  },
};

/** Words that wish nothing led from the form to the ways side by side. */
function startsOver({ customer, bot }: Turn): boolean {
  if (!customer || customer.value || wishOf(customer) !== null) return false;
  return confirmsIn(bot).length === 0 && bot.some(({ controls }) => showsWays(controls));
}

/** Fields of a form that was sent. */
function filledIn(customer: Message | null): readonly string[] {
  const { role } = customer?.value ?? {};
  if (role !== 'confirm' && role !== 'select') return [];
  return ASKED_FOR.filter((id) => Boolean(customer?.value?.[id]));
}
