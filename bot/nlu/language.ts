import { eld } from 'eld/extrasmall';
import { LANGUAGES, type Language } from '../../data/model/language.ts';

/** With fewer words than this, the conversation's language is the better guess. */
const ENOUGH_WORDS = 4;
const LONGEST_SAMPLE = 400;
/** How much likelier a language that is none of ours has to be: short texts of ours can look foreign. */
const FOREIGN_BY = 0.1;

/**
 * Small words of one language and of no other that customers write in. Two of them, and none of the others',
 * settle it: the detector costs as much as all the rest of understanding a sentence.
 */
const SMALL_WORDS: Readonly<Record<Language, RegExp>> = {
  en: /\b(the|my|you|your|this|that|and|for|not|with|have|please|don't|dont|it's|want|would|like|how|what|when|are|to|of|from|i'm|can|do|does|been|because)\b/gi,
  de: /\b(ich|nicht|und|mein|meine|meinen|meinem|das|ist|für|mit|bitte|sie|ihr|ihre|auf|wie|kann|möchte|habe|hab|auch|noch|mir|mich|eine|einen|zum|von|bei|wenn|dass)\b/gi,
  nl: /\b(ik|het|een|niet|mijn|van|dat|wil|graag|voor|maar|hoe|jullie|hebben|heb|naar|wordt|geen|zijn|ook|nog|moet|aub|m'n|deze|dit|bij|mij|uw)\b/gi,
};

/**
 * The language of a text of four or more words; otherwise the conversation's, and English when
 * there is none. A text in a language that is none of ours leaves the conversation's as it is.
 */
export function detectLanguage(text: string, conversation: Language | null): Language {
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (words < ENOUGH_WORDS && conversation !== null) return conversation;
  const sample = text.slice(0, LONGEST_SAMPLE);
  return readSmallWords(sample) ?? detect(sample, conversation);
}

/** `null`: the small words do not settle it. */
function readSmallWords(sample: string): Language | null {
  const counts = LANGUAGES.map((language) => ({
    language,
    count: sample.match(SMALL_WORDS[language])?.length ?? 0,
  })).filter(({ count }) => count > 0);
  const [only] = counts;
  return only !== undefined && counts.length === 1 && only.count > 1 ? only.language : null;
}

function detect(sample: string, conversation: Language | null): Language {
  const scores = eld.detect(sample).getScores();
  const score = (language: Language) =>
    (scores[language] ?? 0) + (language === conversation ? 0.04 : 0);
  const best = LANGUAGES.toSorted((a, b) => score(b) - score(a))[0] ?? 'en';
  const likeliest = Math.max(...Object.values(scores));
  return score(best) === 0 || likeliest - score(best) > FOREIGN_BY ? (conversation ?? 'en') : best;
}
