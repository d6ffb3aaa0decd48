import { textOf } from './conversation.ts';
import type { Turn } from './conversation.ts';
import { datesIn, daysBetween } from './dates-and-money.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { says, ownWords } from './phrases.ts';
import { wishOf } from './wish.ts';
import { DATA_REQUEST, NUMBER_OF_REQUEST } from './words/answers.ts';
import { ASKING } from './words/leaving.ts';

/** GDPR art. 12 (3). */
const MOST_DAYS = 31;

export const I43: Invariant = {
  id: 'I43',
  level: 'B',
  title: 'A data request gets a number and a date within a month, or the data, at once',
  check({ turns }) {
    return turns.flatMap((turn) => {
      const { bot } = turn;
      if (!turn.customer || bot.length === 0 || !isRequest(turn)) return [];
      const asksCode = bot.some(({ fields }) => fields.some(({ id }) => id === 'code'));
      const link = bot.some(({ controls }) => controls.some(({ url }) => url?.includes('export')));
      if (asksCode || link) return [];
      const text = ownWords(textOf(bot));
      const soon = datesIn(text).some(
        (date) => daysBetween(turn.customer?.at ?? '', date) <= MOST_DAYS,
      );
      return [
        ...(NUMBER_OF_REQUEST.test(text) ? [] : [violation(turn.customer, 'no number')]),
        ...(soon ? [] : [violation(turn.customer, 'no date within a month')]),
      ];
    });
  },
};

function isRequest({ customer }: Turn): boolean {
  if (!customer) return false;
  if (customer.value) return customer.value['role'] === 'export';
  return (
    says(customer.text, DATA_REQUEST) && wishOf(customer) === null && !says(customer.text, ASKING)
  );
}
