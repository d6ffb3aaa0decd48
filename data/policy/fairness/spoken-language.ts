import { LANGUAGES } from '../../model/language.ts';
import type { Language } from '../../model/language.ts';
import { folded, ownWords } from './phrases.ts';

/** Small words that one of the languages has and the others do not. */
const SMALL_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'the and you your my it this that with for from not are have please would want to can then i there'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der das und sie ihr ihre ihren mein meine ich nicht ist mit von bitte mochte wollen zum auf eine einen dann wird kann noch'.split(
      ' ',
    ),
  ),
  nl: new Set(
    'het een uw ik mijn niet met van graag wil zijn aan naar dan kunt deze voor bij dat wordt nog tot u'.split(
      ' ',
    ),
  ),
};

/** At least so many small words, and twice as many as of any other language, to be sure. */
const FEWEST = 3;

/** The language a text is written in, as far as its small words tell; `null`: too short, or mixed. */
export function spokenLanguage(text: string): Language | null {
  const words = folded(ownWords(text)).split(/[^\p{L}']+/u);
  const counts = LANGUAGES.map((language) => ({
    language,
    count: words.filter((word) => SMALL_WORDS[language].has(word)).length,
  })).toSorted((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || !second || first.count < FEWEST) return null;
  return first.count >= second.count * 2 ? first.language : null;
}
