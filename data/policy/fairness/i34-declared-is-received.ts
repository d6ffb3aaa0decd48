import { happenings, textOf } from './conversation.ts';
import type { Conversation, Turn } from './conversation.ts';
import { statesSecond } from './dates-and-money.ts';
import type { Invariant, Violation } from './invariant.ts';
import { violation } from './invariant.ts';
import { says } from './phrases.ts';
import { secondsBetween } from './receipts.ts';
import { wishOf } from './wish.ts';
import { NOTHING_TO_DO } from './words/answers.ts';

const MOST_SECONDS = 5;

/** Holds beside an agent as well. */
export const I34: Invariant = {
  id: 'I34',
  level: 'B',
  title: 'An unequivocal declaration is received at the time of that message',
  check: (conversation) => [
    ...notReceived(conversation),
    ...conversation.turns.flatMap((turn, i) => datedBack(turn, conversation.turns.slice(0, i))),
  ],
};

/** What one turn shows: a declaration that was heard and not received, or not at its time. */
export function notReceived({ turns }: Pick<Conversation, 'turns'>): readonly Violation[] {
  return turns.flatMap((turn, i) => {
    const { customer } = turn;
    if (!customer || wishOf(customer)?.declared !== true) return [];
    const declarations = happenings(turn, 'declaration');
    const [first] = declarations;
    if (!first) {
      const card = turn.said.some(({ controls }) =>
        controls.some(({ role }) => role === 'confirm'),
      );
      const known = turns.slice(0, i).some((one) => happenings(one, 'declaration').length > 0);
      const text = textOf(turn.bot);
      // Said again: that it is so already, or the same receipt once more.
      const said = known && (says(text, NOTHING_TO_DO) || statesSecond(text));
      return card || said ? [] : [violation(customer, 'a declaration was not received')];
    }
    const late = Math.abs(secondsBetween(customer.at, first.at));
    return late <= MOST_SECONDS
      ? []
      : [violation(first, `received ${late} seconds away from the message`)];
  });
}

/** "Both of them" says for what was declared before: only then it was received before. */
function datedBack(turn: Turn, before: readonly Turn[]): readonly Violation[] {
  const { customer } = turn;
  if (!customer) return [];
  return happenings(turn, 'declaration')
    .filter(({ at }) => secondsBetween(at, customer.at) > MOST_SECONDS)
    .filter(
      ({ at, words }) =>
        !before.some((one) =>
          happenings(one, 'declaration').some((said) => said.at === at && said.words === words),
        ),
    )
    .map((one) => violation(one, 'received before it was said'));
}
