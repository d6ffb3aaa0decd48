import { asksForDay, textOf } from './conversation.ts';
import { confirmsIn } from './controls.ts';
import { datesIn } from './dates-and-money.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { contractsIn } from './known-contracts.ts';
import { says } from './phrases.ts';
import { DATE_FOLLOWS, EARLIEST } from './words/answers.ts';

/** With contracts worked out by hand it has to be their date; else some date, or that it is the earliest. */
export const I17: Invariant = {
  id: 'I17',
  level: 'B',
  title: 'No end date given: the earliest is used and shown',
  check(conversation) {
    const { leavings, truth } = conversation;
    return leavings.flatMap(({ turns }) => {
      return turns.flatMap(({ bot }, index) => {
        // After an interruption the card stands alone; what was said before it still does.
        const text = textOf(turns.slice(0, index + 1).flatMap((one) => one.bot));
        return confirmsIn(bot)
          .filter((card) => card.controls.some(({ change }) => change === 'cancel'))
          .filter((card) => !asksForDay(conversation, card))
          .flatMap((card) => {
            const right = card.verified ? contractsIn(truth, text, card.at) : [];
            const shown = datesIn(text);
            if (right.length > 0) {
              return right
                .filter(({ cancelEndsOn }) => !shown.includes(cancelEndsOn))
                .map(({ contract, cancelEndsOn }) =>
                  violation(card, `${contract} ends on ${cancelEndsOn} at the earliest, not shown`),
                );
            }
            const told = shown.length > 0 || says(text, EARLIEST) || says(text, DATE_FOLLOWS);
            return told ? [] : [violation(card, 'neither a date nor that it is the earliest one')];
          });
      });
    });
  },
};
