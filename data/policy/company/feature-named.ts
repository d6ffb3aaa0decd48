import type { Language } from '../../model/language.ts';
import { folded } from '../fairness/phrases.ts';
import type { Feature } from './help-entry.ts';

/** The feature that a customer's words name, as words of their own or as the beginning of one; `null`: none. */
export function featureNamed(
  features: readonly Feature[],
  words: string,
  language: Language,
): Feature | null {
  const text = ` ${folded(words).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
  const names = (word: string) =>
    text.includes(
      ` ${folded(word)
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()}`,
    );
  return features.find((feature) => feature.words[language].some(names)) ?? null;
}
