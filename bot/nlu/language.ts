import { eld } from 'eld/extrasmall';
import { LANGUAGES, type Language } from '../../data/model/language.ts';

/** With fewer words than this, the conversation's language is the better guess. */
const ENOUGH_WORDS = 4;
const LONGEST_SAMPLE = 400;
/** How much likelier a language that is none of ours has to be: short texts of ours can look foreign. */
const FOREIGN_BY = 0.1;

/**
 * The language of a text of four or more words; otherwise the conversation's, and English when
 * there is none. A text in a language that is none of ours leaves the conversation's as it is.
 */
export function detectLanguage(text: string, conversation: Language | null): Language {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (words < ENOUGH_WORDS && conversation !== null) return conversation;
  const scores = eld.detect(text.slice(0, LONGEST_SAMPLE)).getScores();
  const score = (language: Language) =>
    (scores[language] ?? 0) + (language === conversation ? 0.04 : 0);
  const best = LANGUAGES.toSorted((a, b) => score(b) - score(a))[0] ?? 'en';
  const likeliest = Math.max(...Object.values(scores));
  return score(best) === 0 || likeliest - score(best) > FOREIGN_BY ? (conversation ?? 'en') : best;
}
