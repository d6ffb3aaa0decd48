import { allOf, textOf } from './conversation.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { isOfferText } from './offers.ts';
import { says, saysItself } from './phrases.ts';
import { ADVERTISING, COME_BACK, FROM_NOW, NO_MARKETING } from './words/answers.ts';

/** What a person needs to know stays: receipts, codes, copies of data, the end of a pause. */
const NEEDED: readonly string[] = [
  'receipt',
  'dates_follow',
  'code',
  'export',
  'export_ready',
  'pause_ending',
  'undo',
];

export const I44: Invariant = {
  id: 'I44',
  level: 'B',
  title: '"No marketing" counts at once',
  check(conversation) {
    return conversation.turns.flatMap(({ customer, bot }) => {
      if (!customer || customer.value || !says(customer.text, NO_MARKETING)) return [];
      const later = allOf(conversation, 'mail').filter(
        ({ seq, kind, subject, text }) =>
          seq > customer.seq && (!isNeeded(kind) || isPromoting(`${subject} ${text}`)),
      );
      return [
        ...(bot.length > 0 && !says(textOf(bot), FROM_NOW)
          ? [violation(customer, 'not told from when on there is no more marketing')]
          : []),
        ...later.map((mail) => violation(mail, `a mail "${mail.kind}" after "no marketing"`)),
      ];
    });
  },
};

function isNeeded(kind: string): boolean {
  return NEEDED.some((one) => kind.startsWith(one));
}

/** Whatever a mail calls itself. */
function isPromoting(text: string): boolean {
  return isOfferText(text) || saysItself(text, ADVERTISING) || saysItself(text, COME_BACK);
}
