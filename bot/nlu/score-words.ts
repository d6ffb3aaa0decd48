import { countFeatures } from './features.ts';
import type { LanguageModel } from './language-model.ts';
import { scoreClasses, toVector } from './linear-model.ts';

/** How far a text, given as its words, lies on each class's side, for the first `classes` of them; all unless told. */
export function scoreWords(
  words: readonly string[],
  { linear, vocabulary }: LanguageModel,
  classes?: number,
): Float64Array {
  return scoreClasses(toVector(countFeatures(words, vocabulary), linear), linear, classes);
}
