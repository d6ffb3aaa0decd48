import type { Language } from '../data/model/language.ts';
import { readTrainingText } from '../bot/nlu/training-text.ts';

/** At most so many labelled lines of the training text, taken from all of it in even steps. */
export function linesFor(language: Language, count: number): { text: string; intent: string }[] {
  const labelled = readTrainingText(language).flatMap(({ text, intent }) =>
    intent === null ? [] : [{ text, intent }],
  );
  const step = Math.max(1, labelled.length / count);
  return labelled.filter((_, i) => Math.floor((i + 1) / step) > Math.floor(i / step));
}
