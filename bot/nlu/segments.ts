import type { Language } from '../../data/model/language.ts';
import { LEXICONS } from './lexicon/index.ts';

const MOST_SEGMENTS = 24;

/** The dot of a day ("1. März") and of these ("Nr. 4711") ends no sentence. */
const SENTENCE_END =
  /(?<=(?<!\b(?:\d{1,2}|nr|tel|dr|mr|mrs|ms|prof|str|art|abs|bzw|inkl|ca|hr|fr|dhr|mevr))[.!?…]+)\s+|\n+|(?<=\?)/iu;

/** Sentences with their end marks. */
export function splitSentences(text: string): string[] {
  return text
    .split(SENTENCE_END)
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
