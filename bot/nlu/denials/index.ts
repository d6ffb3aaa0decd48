import type { Language } from '../../../data/model/language.ts';
import type { Denials } from './denials.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { DUTCH } from './nl.ts';

const DENIALS: Readonly<Record<Language, Denials>> = { en: ENGLISH, de: GERMAN, nl: DUTCH };

/** "I don't want to cancel": says the opposite of a wish to leave, whatever else is heard. */
export function deniesPlainly(folded: string, language: Language): boolean {
  return DENIALS[language].plainly.test(folded);
}

/** "No need to close it", "I withdraw my notice": says the opposite of a wish to leave, where that may be meant. */
export function deniesEnd(folded: string, language: Language): boolean {
  const { ofAnEnd, unless } = DENIALS[language];
  return holds(markWords(folded, language), ofAnEnd, unless);
}

/** "I'm not keeping it": says the opposite of a wish to stay, where that may be meant. */
export function deniesStaying(folded: string, language: Language): boolean {
  const { ofStaying, unlessStaying } = DENIALS[language];
  return holds(markWords(folded, language), ofStaying, unlessStaying);
}

const markWords = (folded: string, language: Language) =>
  DENIALS[language].marks.reduce((text, [mark, words]) => text.replace(words, mark), folded);

const holds = (text: string, patterns: readonly RegExp[], unless: RegExp) =>
  patterns.some((pattern) => {
    const found = pattern.exec(text);
    return found !== null && !unless.test(text.slice(found.index + found[0].length));
  });
