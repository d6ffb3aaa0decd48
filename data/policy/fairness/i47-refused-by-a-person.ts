import { allOf } from './conversation.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';

const NO_PERSON: readonly string[] = ['', 'bot', 'system', 'rule', 'policy', 'adieu'];

export const I47: Invariant = {
  id: 'I47',
  level: 'F',
  title: 'Refusals are decided by a person',
  check(conversation) {
    return allOf(conversation, 'refused')
      .filter(({ by }) => NO_PERSON.includes(by.toLowerCase()))
      .map((one) => violation(one, `refused by "${one.by}"`));
  },
};
