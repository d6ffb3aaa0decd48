import type { Language } from '../../data/model/language.ts';
import type { Reason, Understanding } from '../../data/model/understanding.ts';
import { LEXICONS } from './lexicon/index.ts';

/** How sure a fixed phrase makes us of a reason; two of them more than one. */
const ONE_PHRASE = 0.85;

/** The reasons that a text gives, in the order of `REASONS`. */
export function findReasons(folded: string, language: Language): Understanding['reasons'] {
  const found = LEXICONS[language].reasons.filter(([, pattern]) => pattern.test(folded));
  return found.map(([reason]: readonly [Reason, RegExp]) => ({ reason, confidence: ONE_PHRASE }));
}

/** Distress outweighs anger: a person in need gets gentleness whatever the tone. */
export function findMood(text: string, folded: string, language: Language): Understanding['mood'] {
  const mood = LEXICONS[language].moods.find(([, pattern]) => pattern.test(folded))?.[0];
  return mood ?? (isShouting(text) ? 'upset' : 'calm');
}

export function findSensitive(folded: string, language: Language): Understanding['sensitive'] {
  return LEXICONS[language].sensitive.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

export function isExtraordinary(folded: string, language: Language): boolean {
  return LEXICONS[language].extraordinary.test(folded);
}

/** Capitals over several words, or a row of exclamation marks. */
function isShouting(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return (letters >= 12 && capitals / letters > 0.8) || /!{3,}/.test(text);
}
