import type { Language } from '../../data/model/language.ts';
import type { Reason, Understanding } from '../../data/model/understanding.ts';
import { findReasons, hearCircumstances } from './circumstances.ts';
import { saidWords } from './courtesies.ts';
import type { LanguageModel } from './language-model.ts';
import { scoreWords } from './score-words.ts';
import { splitSegments } from './segments.ts';

/** From here on a part of an answer to "why?" tells a reason of its own. */
const PART_TELLS = 0.7;

/** "Too expensive and I moved": what each part of an answer to "why?" tells besides what is known. */
export function reasonsOfParts(
  folded: string,
  language: Language,
  model: LanguageModel,
  known: Understanding['reasons'],
): Understanding['reasons'] {
  const segments = splitSegments(folded, language);
  if (segments.length < 2) return [];
  const told = new Map<Reason, number>();
  for (const segment of segments) {
    const heard = hearCircumstances(scoreWords(saidWords(segment, language), model));
    const [first] = findReasons(segment, language, 'out_of_scope', 'reason', heard);
    if (first && first.confidence >= PART_TELLS) {
      told.set(first.reason, Math.max(first.confidence, told.get(first.reason) ?? 0));
    }
  }
  return [...told]
    .filter(([reason]) => !known.some((one) => one.reason === reason))
    .map(([reason, confidence]) => ({ reason, confidence }));
}
