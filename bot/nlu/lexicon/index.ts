import type { Language } from '../../../data/model/language.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import type { Lexicon } from './lexicon.ts';
import { DUTCH } from './nl.ts';

export const LEXICONS: Readonly<Record<Language, Lexicon>> = { en: ENGLISH, de: GERMAN, nl: DUTCH };
