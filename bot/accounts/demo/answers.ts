import { LRUCache } from 'lru-cache';
import type { Situation } from './question.ts';
import type { DemoAccount } from './records.ts';

/** Questions that one account is asked on one day: far more than a conversation needs. */
const MOST_ANSWERS = 100;

interface Day {
  readonly today: string;
  readonly answers: LRUCache<string, object>;
}

/**
 * Remembers what a pure function of a situation has answered, since a conversation asks the
 * same several times a turn. Forgets when the account's record is replaced or the day ends.
 * @param question What is asked besides the situation, as text.
 */
export function remembered<Q, A extends object>(
  answer: (situation: Situation, asked: Q) => A,
  question: (asked: Q) => string,
): (situation: Situation, asked: Q) => A {
  const days = new WeakMap<DemoAccount, Day>();
  return (situation, asked) => {
    const { account, today } = situation;
    let day = days.get(account);
    if (day?.today !== today) {
      day = { today, answers: new LRUCache({ max: MOST_ANSWERS }) };
      days.set(account, day);
    }
    const key = question(asked);
    const known = day.answers.get(key);
    // What is kept under a key is what `answer` gave for it.
    if (known !== undefined) return known as A;
    const given = answer(situation, asked);
    day.answers.set(key, given);
    return given;
  };
}
