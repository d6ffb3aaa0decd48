import { LANGUAGES, type Language } from '../../data/model/language.ts';
import { hashOf } from './hash.ts';
import { findKey } from './tables.ts';
import { readTrainingText, type Utterance } from './training-text.ts';

/** How much each word speaks for each language. Words are kept as hashes: as text they would take twenty times the memory. */
export interface LanguageWords {
  /** Ascending. */
  readonly keys: Int32Array;
  /** Tenths of a logarithm: for each key as many as there are `LANGUAGES`, in their order. */
  readonly points: Uint8Array;
}

/** What words say of the language of a text. */
export interface HeardLanguage {
  readonly best: Language;
  /** Most of the words are known, and they agree. */
  readonly isClear: boolean;
}

/** What is said in a smaller share of the texts may be a slip, a name, or another language. */
const LEAST_SHARE = 1 / 6_000;
/** What is not said in a language could still be: as if in this part of a text. */
const UNSEEN = 0.3;
/** In a text of a language that is none of ours, fewer words than this share are known. */
const LEAST_KNOWN = 0.5;
/** By so much the best language has to lie before the next, in tenths of a logarithm. */
const CLEAR_BY = 20;

/**
 * Counts the words of the training text.
 *
 * Own code: eld, the best of the ready detectors that were tried, holds 29 MB, decides more slowly, and is
 * right less often about what customers write (0.995 against 0.997 where the conversation was in another
 * language; franc and tinyld are far behind both).
 */
export function countLanguageWords(): LanguageWords {
  const said = LANGUAGES.map(readTrainingText);
  const texts = said.map(({ length }) => length);
  const counts = said.map(countWords);
  const totals = counts.map((of) => [...of.values()].reduce((sum, count) => sum + count, 0));
  const words = new Map<number, readonly number[]>();
  for (const word of new Set(counts.flatMap((of) => [...of.keys()]))) {
    const seen = counts.map((of) => of.get(word) ?? 0);
    if (!seen.some((count, at) => count >= LEAST_SHARE * (texts[at] ?? 0))) continue;
    const share = seen.map((count, at) => (count + UNSEEN) / (totals[at] ?? 1));
    const least = Math.min(...share);
    words.set(
      hashOf(word),
      share.map((one) => Math.round(10 * Math.log(one / least))),
    );
  }
  const keys = Int32Array.from(words.keys()).sort();
  return { keys, points: Uint8Array.from([...keys].flatMap((key) => words.get(key) ?? [])) };
}

/** Which language the words of a text speak for; the first of `LANGUAGES` where none is known. */
export function hearLanguage(text: string, { keys, points }: LanguageWords): HeardLanguage {
  const sums = LANGUAGES.map(() => 0);
  const all = wordsOf(text);
  let known = 0;
  for (const word of all) {
    const found = findKey(keys, hashOf(word));
    if (found < 0) continue;
    known++;
    for (let at = 0; at < sums.length; at++) {
      sums[at] = (sums[at] ?? 0) + (points[found * sums.length + at] ?? 0);
    }
  }
  const [most = 0, next = 0] = sums.toSorted((a, b) => b - a);
  return {
    best: LANGUAGES[sums.indexOf(most)] ?? LANGUAGES[0],
    isClear: known > 0 && known >= LEAST_KNOWN * all.length && most - next > CLEAR_BY,
  };
}

/** In how many texts each word stands. */
function countWords(said: readonly Utterance[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of said) {
    for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}']*/gu) ?? [];
}
