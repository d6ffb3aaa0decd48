import { allOf } from './conversation.ts';
import { statesTime } from './dates-and-money.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { declaredIn, secondsBetween } from './receipts.ts';

const ON_SCREEN_SECONDS = 5;
const BY_MAIL_SECONDS = 60;

export const I35: Invariant = {
  id: 'I35',
  level: 'B',
  title: 'Each declaration has its receipt: on screen within 5 seconds, by mail within 60',
  check(conversation) {
    const mails = allOf(conversation, 'receipt').filter(({ channel }) => channel === 'mail');
    const sent = allOf(conversation, 'mail');
    const last = conversation.lines.at(-1);
    return conversation.turns.flatMap(declaredIn).flatMap((declared) => {
      const { declaration, screen, message, turn } = declared;
      const { verified } = declaration;
      // What is declared by an earlier message is confirmed when it is told what it is about.
      const at = latest(declaration.at, turn.customer?.at ?? declaration.at);
      const shown = screen && message && secondsBetween(at, message.at) <= ON_SCREEN_SECONDS;
      // The last lines of a conversation may be older than its mail.
      const due = last !== undefined && secondsBetween(at, last.at) > BY_MAIL_SECONDS;
      const mailed = [...mails, ...sent].some(
        (mail) => mail.seq > declaration.seq && secondsBetween(at, mail.at) <= BY_MAIL_SECONDS,
      );
      return [
        ...(message && !statesTime(message.text, declaration.at)
          ? [violation(message, 'the receipt has another time than the declaration')]
          : []),
        ...(shown ? [] : [violation(declaration, 'no receipt on the screen within 5 seconds')]),
        ...(verified && due && !mailed
          ? [violation(declaration, 'no receipt by mail within a minute')]
          : []),
      ];
    });
  },
};

function latest(a: string, b: string): string {
  return Date.parse(a) > Date.parse(b) ? a : b;
}
