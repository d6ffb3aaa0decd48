import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import german from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import type { Language } from '../../data/model/language.ts';

const STEMMERS = { en: english, de: german, nl: dutch } as const;

/** The stem of a folded word. */
export function stemWord(word: string, language: Language): string {
  return STEMMERS[language].stem(word);
}
