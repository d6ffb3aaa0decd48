import type { Language } from '../../data/model/language.ts';
import { hearLanguage, type LanguageWords } from './language-words.ts';

/** With fewer words than this, the conversation's language is the better guess. */
const ENOUGH_WORDS = 4;
const LONGEST_SAMPLE = 400;

/** What a contract is ended with in a few words is said in one language only. */
const DECLARED_IN: readonly (readonly [Language, RegExp])[] = [
  ['en', /\bhereby\b/i],
  ['de', /\bhiermit\b/i],
  ['nl', /\bhierbij\b/i],
];

/**
 * The language of a text of four or more words; otherwise the conversation's, and the likeliest when
 * there is none. A text in a language that is none of ours leaves the conversation's as it is.
 */
export function detectLanguage(
  text: string,
  conversation: Language | null,
  words: LanguageWords,
): Language {
  const count = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (count < ENOUGH_WORDS && conversation !== null) {
    return DECLARED_IN.find(([, word]) => word.test(text))?.[0] ?? conversation;
  }
  const { best, isClear } = hearLanguage(text.slice(0, LONGEST_SAMPLE), words);
  return isClear ? best : (conversation ?? best);
}
