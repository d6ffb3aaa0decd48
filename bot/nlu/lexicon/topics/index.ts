import { ABOVE } from './above.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { LIFE } from './life.ts';
import { MONEY } from './money.ts';
import { QUALITY } from './quality.ts';
import { RIVALS } from './rivals.ts';
import { SERVICE } from './service.ts';
import { TIME } from './time.ts';
import { TROUBLE } from './trouble.ts';
import { TRUST } from './trust.ts';
import { USE } from './use.ts';
import type { Topics } from './topics.ts';

/**
 * What people talk about when they say why they leave, by topic: the hospital, the move, the boss, the bill. The model learns
 * from these beside the words themselves, so that it understands a word that nobody said in training by others like it.
 */
export const TOPICS: Topics = {
  ...LIFE,
  ...MONEY,
  ...USE,
  ...TIME,
  ...QUALITY,
  ...TROUBLE,
  ...SERVICE,
  ...RIVALS,
  ...ABOVE,
  ...TRUST,
  ...ELSEWHERE,
};
