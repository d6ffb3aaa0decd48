import { byProgram, textOf } from './conversation.ts';
import { isConfirm } from './controls.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { says } from './phrases.ts';
import { UNREADABLE } from './words/answers.ts';

/** Known of everybody who is signed in, as long as the account can be read. */
const KNOWN_OF_ACCOUNT: readonly string[] = ['name', 'contract', 'contact'];
const ASKED_FOR: readonly string[] = [...KNOWN_OF_ACCOUNT, 'endDate'];

export const I15: Invariant = {
  id: 'I15',
  level: 'F',
  title: 'Nothing known is asked, nothing twice',
  check({ turns }) {
    const given = new Map<string, number>();
    let unreadable = false;
    return turns.flatMap(({ customer, said }) => {
      const bot = byProgram(said);
      unreadable ||= says(textOf(bot), UNREADABLE);
      const received = bot.some(({ text }) => /\d{1,2}:\d{2}:\d{2}/.test(text));
      for (const id of ASKED_FOR) {
        if (typeof customer?.value?.[id] === 'string' && customer.value[id] !== '') {
          given.set(id, customer.seq);
        }
      }
      return bot.flatMap((message) => {
        const empty = message.fields.filter(({ id, value }) => ASKED_FOR.includes(id) && !value);
        const ids = empty.map(({ id }) => id);
        const isForm = message.controls.some(isConfirm);
        return [
          ...ids
            .filter((id) => given.has(id) && !received)
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
