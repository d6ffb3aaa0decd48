import { eld } from 'eld/extrasmall';
import { LANGUAGES, type Language } from '../../data/model/language.ts';

eld.setLanguageSubset([...LANGUAGES]);

/** With fewer words than this, the conversation's language is the better guess. */
const ENOUGH_WORDS = 4;
const LONGEST_SAMPLE = 400;

/** The language of a text of four or more words; otherwise the conversation's, and English when there is none. */
export function detectLanguage(text: string, conversation: Language | null): Language {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (words < ENOUGH_WORDS && conversation !== null) return conversation;
  const scores = eld.detect(text.slice(0, LONGEST_SAMPLE)).getScores();
  const score = (language: Language) =>
    (scores[language] ?? 0) + (language === conversation ? 0.04 : 0);
  const best = LANGUAGES.toSorted((a, b) => score(b) - score(a))[0] ?? 'en';
  return score(best) === 0 ? (conversation ?? 'en') : best;
}
