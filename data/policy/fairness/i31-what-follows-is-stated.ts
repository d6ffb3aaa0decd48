import { asksForDay, happenings, textOf } from './conversation.ts';
import type { Conversation, Turn } from './conversation.ts';
import { confirmsIn } from './controls.ts';
import { amountsIn, datesIn } from './dates-and-money.ts';
import type { Invariant, Violation } from './invariant.ts';
import { violation } from './invariant.ts';
import { contractsIn, textAbout } from './known-contracts.ts';
import { phrases, says } from './phrases.ts';
import type { Message } from './recorded.ts';
import { DATE_FOLLOWS } from './words/answers.ts';

const DATA = phrases('data', 'daten', 'gegevens');
const MONEY = phrases(
  'charge*|pay|price|back',
  '[a-z]*abgebucht|abbuchung*|bezahl*|zurück',
  '\\S*afgeschreven|afschrijving*|betaal*|terug',
);

/** Cancelling by somebody who is known; strangers are told no dates. */
export const I31: Invariant = {
  id: 'I31',
  level: 'F',
  title: 'End date, money, access and data are stated, as the rules computed them',
  check(conversation) {
    return [
      ...conversation.leavings.flatMap(({ turns }) =>
        turns.slice(0, 1).flatMap((turn) => explained(turn, conversation)),
      ),
      ...conversation.turns.flatMap((turn) => received(turn, conversation)),
    ];
  },
};

function explained(turn: Turn, conversation: Conversation): readonly Violation[] {
  const [card] = confirmsIn(turn.bot);
  const cancels = card?.controls.some(
    ({ role, change }) => role === 'confirm' && change === 'cancel',
  );
  if (!card?.verified || !cancels) return [];
  if (card.fields.some(({ id, value }) => id === 'contract' && !value)) return [];
  const text = saidWith(card, turn, conversation);
  if (says(text, DATE_FOLLOWS)) return [];
  return [
    ...(datesIn(text).length > 0 ? [] : [violation(card, 'no end date before confirming')]),
    ...(says(text, MONEY) ? [] : [violation(card, 'nothing about money before confirming')]),
    ...(says(text, DATA) ? [] : [violation(card, 'nothing about the data before confirming')]),
  ];
}

/** What was said in this turn, and where the same card stood before already. */
function saidWith(card: Message, turn: Turn, { turns }: Conversation): string {
  return turns
    .slice(0, turns.indexOf(turn) + 1)
    .filter(({ bot }) => confirmsIn(bot).some(({ text }) => text === card.text))
    .map(({ bot }) => textOf(bot))
    .join('\n');
}

function received(turn: Turn, conversation: Conversation): readonly Violation[] {
  const { truth } = conversation;
  return happenings(turn, 'applied')
    .filter(({ change }) => change === 'cancel')
    .flatMap((applied) => {
      const { accessEndsAt, lastCharge } = applied;
      const text = textAbout(turn, applied);
      const ends = accessEndsAt == null || datesIn(text).includes(accessEndsAt);
      const amounts = amountsIn(text);
      const isReceipt = /\d{1,2}:\d{2}:\d{2}/.test(text);
      const paid = !isReceipt || !lastCharge || amounts.includes(lastCharge.amount.minor);
      const wrong = contractsIn(truth, text, applied.at).filter(
        ({ cancelEndsOn }) =>
          accessEndsAt != null &&
          accessEndsAt !== cancelEndsOn &&
          !asksForDay(conversation, applied),
      );
      const unpaid = contractsIn(truth, text, applied.at).filter(
        ({ refundMinor }) =>
          isReceipt &&
          refundMinor !== undefined &&
          !asksForDay(conversation, applied) &&
          !amounts.includes(refundMinor),
      );
      return [
        ...(ends ? [] : [violation(applied, `ends on ${accessEndsAt}, which is not shown`)]),
        ...(paid ? [] : [violation(applied, 'the last charge is not shown as it was')]),
        ...wrong.map(({ cancelEndsOn, source }) =>
          violation(applied, `ends on ${accessEndsAt ?? ''}, not on ${cancelEndsOn} (${source})`),
        ),
        ...unpaid.map(({ refundMinor }) =>
          violation(applied, `${(refundMinor ?? 0) / 100} come back, which is not shown`),
        ),
      ];
    });
}
