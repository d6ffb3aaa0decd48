import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { says, sentencesSaying, NOT } from './phrases.ts';
import { CONDITION } from './words/asking.ts';

/** Agents are held to it as well. A sign-in may be asked for where the law allows it, by sending to the page. */
export const I08: Invariant = {
  id: 'I08',
  level: 'B',
  title: 'No phone, post, agent, app, sign-in or opening hours as a condition of leaving',
  check(conversation) {
    return conversation.afterWish.flatMap((message) =>
      sentencesSaying(message.text, CONDITION)
        .filter((sentence) => !says(sentence, NOT))
        .map((sentence) => violation(message, `makes leaving depend on something: "${sentence}"`)),
    );
  },
};
