import type { Language } from '../../data/model/language.ts';
import { countFeatures } from './features.ts';
import { type LinearModel, scoreClasses, toVector } from './linear-model.ts';

/** How far a text, given as its words, lies on each class's side, for the first `classes` of them; all unless told. */
export function scoreWords(
  words: readonly string[],
  language: Language,
  model: LinearModel,
  classes?: number,
): Float64Array {
  return scoreClasses(toVector(countFeatures(words, language), model), model, classes);
}
