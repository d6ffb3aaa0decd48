import { allOf } from './conversation.ts';
import { statesSecond } from './dates-and-money.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { isOfferText } from './offers.ts';
import { saysItself, ownWords } from './phrases.ts';
import { declaredIn, isReceipt } from './receipts.ts';
import { ADVERTISING, MAY_WE_WRITE, SURVEY } from './words/answers.ts';
import { WHY } from './words/asking.ts';

export const I37: Invariant = {
  id: 'I37',
  level: 'B',
  title: 'Receipt and receipt mail hold no offer, survey, win-back or advertising',
  check(conversation) {
    const { turns } = conversation;
    const messages = turns.flatMap((turn) =>
      declaredIn(turn).length > 0 ? turn.said.filter(isReceipt) : [],
    );
    const mails = allOf(conversation, 'mail').filter(
      ({ kind, text }) => kind === 'receipt' || statesSecond(text),
    );
    return [
      ...[...messages, ...mails].flatMap((one) =>
        faultsOf(one.text).map((fault) => violation(one, `${fault} on the receipt`)),
      ),
      ...messages
        .filter(({ controls }) => controls.some(({ role }) => isQuestion(role)))
        .map((one) => violation(one, 'a survey on the receipt')),
    ];
  },
};

function faultsOf(text: string): readonly string[] {
  const asksWhy = saysItself(text, WHY) && ownWords(text).includes('?');
  return [
    ...(isOfferText(text) ? ['an offer'] : []),
    ...(saysItself(text, SURVEY) || asksWhy ? ['a survey'] : []),
    ...(saysItself(text, MAY_WE_WRITE) ? ['a win-back'] : []),
    ...(saysItself(text, ADVERTISING) ? ['advertising'] : []),
  ];
}

function isQuestion(role: string | null | undefined): boolean {
  return role === 'survey' || role === 'reason' || role === 'offer';
}
