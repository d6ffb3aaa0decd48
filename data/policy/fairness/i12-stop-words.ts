import { isConversationStop, isStopWord } from '../stop-words.ts';
import { happenings, textOf } from './conversation.ts';
import { isConfirm, leadsTo } from './controls.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { phrases, says } from './phrases.ts';
import { NOTHING_TO_DO } from './words/answers.ts';

const THE_CONTRACT = phrases(
  'contract|subscription',
  'vertrag*|abo',
  'contract*|abonnement*|overeenkomst*',
);

export const I12: Invariant = {
  id: 'I12',
  level: 'F',
  title: 'Stop words lead to confirming in the next turn; "stop" alone ends the conversation only',
  check({ turns }) {
    return turns.flatMap((turn) => {
      const { customer } = turn;
      const { bot } = turn;
      if (!customer || customer.value || bot.length === 0) return [];
      const text = textOf(bot);
      if (isConversationStop(customer.text)) {
        return says(text, THE_CONTRACT)
          ? []
          : [violation(customer, '"stop", not told what it ends')];
      }
      if (!isStopWord(customer.text)) return [];
      const controls = bot.flatMap((one) => one.controls);
      const confirms =
        happenings(turn, 'declaration').length > 0 ||
        controls.some((one) => isConfirm(one) || (one.role === 'select' && leadsTo(one, 'cancel')));
      return confirms || says(text, NOTHING_TO_DO)
        ? []
        : [violation(customer, `"${customer.text}" does not lead to confirming`)];
    });
  },
};
