import type { Language } from '../../data/model/language.ts';
import { LEXICONS } from './lexicon/index.ts';

const MOST_SEGMENTS = 24;

/** Sentences with their end marks; a number's dot ("1. März") does not end one. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=(?<!\d)[.!?…]+)\s+|\n+|(?<=\?)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The parts of a text that may each hold a wish of their own; at most the first 24. */
export function splitSegments(text: string, language: Language): string[] {
  return splitSentences(text)
    .flatMap((sentence) => sentence.split(/[,;:–]\s|\s-\s|\(|\)/))
    .flatMap((part) => part.split(LEXICONS[language].conjunction))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, MOST_SEGMENTS);
}
