import { happenings } from './conversation.ts';
import { asksWhy } from './i16-one-reason-question.ts';
import type { Invariant, Violation } from './invariant.ts';
import { violation } from './invariant.ts';
import { holdsOffer } from './offers.ts';
import { says, saysItself } from './phrases.ts';
import type { Message } from './recorded.ts';
import { SURVEY } from './words/answers.ts';
import { GOODBYE } from './words/tone.ts';

export const I53: Invariant = {
  id: 'I53',
  level: 'F',
  title: 'After the receipt only the optional questions; a goodbye is accepted',
  check({ turns }) {
    const found: Violation[] = [];
    let received = false;
    let surveys = 0;
    for (const turn of turns) {
      if (happenings(turn, 'declaration').length > 0) {
        received = true;
        surveys = 0;
      }
      if (!received) continue;
      const { customer } = turn;
      const leaves = customer !== null && !customer.value && says(customer.text, GOODBYE);
      for (const one of turn.bot) {
        if (isSurvey(one)) surveys += 1;
        if (surveys > 1 && isSurvey(one)) found.push(violation(one, 'a second survey'));
        if (asksSomething(one) && !isSkippable(one)) {
          found.push(violation(one, 'a question that cannot be skipped, after the receipt'));
        }
        if (leaves && (asksSomething(one) || holdsOffer(one))) {
          found.push(violation(one, 'a goodbye is not accepted'));
        }
      }
    }
    return found;
  },
};

function isSurvey({ text, controls }: Message): boolean {
  return controls.some(({ role }) => role === 'survey') || saysItself(text, SURVEY);
}

function asksSomething(message: Message): boolean {
  return isSurvey(message) || asksWhy(message);
}

function isSkippable({ controls }: Message): boolean {
  return controls.some(({ role, enabled }) => role === 'skip' && enabled);
}
