import type { Language } from '../../../data/model/language.ts';
import type { Denials } from './denials.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { DUTCH } from './nl.ts';

const DENIALS: Readonly<Record<Language, Denials>> = { en: ENGLISH, de: GERMAN, nl: DUTCH };

/** "Don't close my account", "I withdraw my notice": says the opposite of a wish to leave in so many words. */
export function deniesEnd(folded: string, language: Language): boolean {
  const { ofAnEnd, unless } = DENIALS[language];
  const text = markWords(folded, language);
  return ofAnEnd.some((pattern) => {
    const found = pattern.exec(text);
    return found !== null && !unless.test(text.slice(found.index + found[0].length));
  });
}

/** "I'm not keeping it": says the opposite of a wish to stay in so many words. */
export function deniesStaying(folded: string, language: Language): boolean {
  const text = markWords(folded, language);
  return DENIALS[language].ofStaying.some((pattern) => pattern.test(text));
}

const markWords = (folded: string, language: Language) =>
  DENIALS[language].marks.reduce((text, [mark, words]) => text.replace(words, mark), folded);
