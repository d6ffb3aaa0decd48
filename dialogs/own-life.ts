import type { Understanding } from '../data/model/understanding.ts';
import { besideOwnLife, speaksOfOwnLife } from '../data/policy/own-life.ts';
import { namesWish } from '../data/policy/wish-words.ts';
import { queueForPerson } from './person.ts';
import type { Talk } from './talk.ts';
import { hear } from './trouble.ts';

/** Somebody speaks of ending their life and wishes nothing of a contract. */
export function speaksOnlyOfOwnLife({ text, language }: Understanding): boolean {
  return speaksOfOwnLife(text) && !namesWish(besideOwnLife(text), language);
}

/** Where people are at any hour, and a person of the company. No card and no question: nothing else matters now. */
export async function answerOwnLife(talk: Talk, understood: Understanding): Promise<void> {
  if ((await talk.case())?.state === 'open') await hear(talk, understood);
  await queueForPerson(talk, 'illness');
}
