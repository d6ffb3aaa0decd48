import { expect } from 'chai';
import { LANGUAGES } from '../../data/model/language.ts';
import { wishOf } from '../../data/policy/fairness/wish.ts';
import type { Message } from '../../data/policy/fairness/recorded.ts';
import { type Topic, WORDS } from './words.ts';

/** What each of these wants: a way, any way, or that it counts as it is. */
const WANTED = {
  cancel: 'cancel',
  because: 'cancel',
  pause: 'pause',
  delete: 'delete',
  withdraw: 'withdraw',
  out: null,
  declare: null,
} as const satisfies Partial<Record<Topic, string | null>>;

/** Nobody leaves by these: whatever is made of them, no way out is asked for. */
const NO_WISH = [
  'stay',
  'thanks',
  'bye',
  'bot',
  'cost',
  'offtopic',
  'nonsense',
  'language',
  'hello',
] as const;

describe('the sentences of simulated customers', () => {
  for (const language of LANGUAGES) {
    it(`are read by the checker as the wishes that they are (${language})`, () => {
      const missed = Object.entries(WANTED).flatMap(([topic, way]) =>
        WORDS[language][topic as keyof typeof WANTED].filter((sentence) => {
          const wish = wishOf(said(sentence));
          if (topic === 'declare') return wish?.declared !== true;
          return wish === null || (way !== null && !wish.ways.includes(way));
        }),
      );
      expect(missed).to.deep.equal([]);
    });

    it(`are read as no wish to leave where they are none (${language})`, () => {
      const wrong = NO_WISH.flatMap((topic) => WORDS[language][topic]).filter(
        (sentence) => wishOf(said(sentence)) !== null,
      );
      expect(wrong).to.deep.equal([]);
    });
  }
});

function said(text: string): Message {
  return { type: 'message', actor: 'customer', text } as Message;
}
