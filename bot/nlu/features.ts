import { RegexpTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';
import ngrams from 'natural/lib/natural/ngrams/ngrams.js';
import english from 'natural/lib/natural/stemmers/porter_stemmer.js';
import german from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import dutch from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import { LANGUAGES, type Language } from '../../data/model/language.ts';
import { CONCEPTS } from './lexicon/concepts.ts';
import { foldText } from './normalize.ts';

const STEMMERS = { en: english, de: german, nl: dutch } as const;

const tokenizer = new RegexpTokenizer({ pattern: /[^a-z0-9?]+/ });

/** Stems and their pairs are counted in the first half of the buckets, pieces of words in the second. */
const HALF = 1 << 16;
export const BUCKETS = 2 * HALF;

const SHORTEST_PIECE = 2;
const LONGEST_PIECE = 5;
/** A pathological "word" of thousands of letters says no more than its start. */
const LONGEST_WORD = 40;

/** How often each hashed feature occurs in an utterance: `counts[i]` times `buckets[i]`. */
export interface FeatureCounts {
  readonly buckets: Int32Array;
  readonly counts: Float32Array;
}

/** Shorter ends of a word say nothing of it: "Handyvertrag" is a contract, "Angebot" no bot. */
const SHORTEST_END = 5;

/** Folded words and their stems, to the concept that they stand for. */
const CONCEPT_OF = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    new Map(
      Object.entries(CONCEPTS).flatMap(([concept, words]) =>
        tokenize(words[language], language).flatMap((word) => [
          [word, concept] as const,
          [STEMMERS[language].stem(word), concept] as const,
        ]),
      ),
    ),
  ]),
);

/** Counting happens here and is cleared after each utterance: a map a text would keep the collector busy. */
const tally = new Uint16Array(BUCKETS);

/** The words of a text, folded; addresses and numbers are masked, since it does not matter which ones. */
export function tokenize(text: string, language: Language): string[] {
  const folded = foldText(text, language)
    .replace(/\S+@\S+/g, ' emailmask ')
    .replace(/(?:https?:|www\.)\S+/g, ' urlmask ')
    .replace(/\d[\d.,:/-]*/g, ' 0 ')
    .replaceAll('?', ' ? ');
  return tokenizer.tokenize(folded).filter((word) => word !== '');
}

/**
 * Stems, pairs of stems, concepts, pairs of concepts that follow each other and character 2-to-5-grams of an utterance, hashed to buckets.
 * The pieces are cut here and not by natural's n-grams: those build an array per piece,
 * which alone takes longer than one utterance may.
 */
export function countFeatures(text: string, language: Language): FeatureCounts {
  const touched: number[] = [];
  const add = (bucket: number) => {
    if (tally[bucket] === 0) touched.push(bucket);
    tally[bucket] = (tally[bucket] ?? 0) + 1;
  };
  const words = tokenize(text, language);
  const stems = words.map((word) => STEMMERS[language].stem(word));
  for (const stem of stems) add(hashWord(stem));
  for (const pair of ngrams.bigrams(['^', ...stems, '$'])) add(hashWord(pair.join(' ')));
  const concepts = words.flatMap((word, at) => findConcept(word, stems[at] ?? '', language) ?? []);
  for (const concept of concepts) add(hashWord(`concept ${concept}`));
  for (const pair of ngrams.bigrams(['^', ...concepts, '$'])) {
    add(hashWord(`concepts ${pair.join(' ')}`));
  }
  for (const word of words) addPieces(` ${word.slice(0, LONGEST_WORD)} `, add);
  const buckets = Int32Array.from(touched);
  const counts = Float32Array.from(touched, (bucket) => tally[bucket] ?? 0);
  for (const bucket of touched) tally[bucket] = 0;
  return { buckets, counts };
}

/** The concept of a word, of its stem or, since German and Dutch join words, of its end. */
function findConcept(word: string, stem: string, language: Language): string | undefined {
  const known = CONCEPT_OF[language];
  const concept = known?.get(word) ?? known?.get(stem);
  if (concept !== undefined || language === 'en') return concept;
  for (let at = 1; at <= Math.min(word.length, LONGEST_WORD) - SHORTEST_END; at++) {
    const end = known?.get(word.slice(at));
    if (end !== undefined) return end;
  }
  return undefined;
}

function addPieces(word: string, add: (bucket: number) => void): void {
  for (let start = 0; start < word.length - 1; start++) {
    let hash = FNV_OFFSET;
    const end = Math.min(word.length, start + LONGEST_PIECE);
    for (let at = start; at < end; at++) {
      hash = mix(hash, word.charCodeAt(at));
      if (at - start + 1 >= SHORTEST_PIECE) add(HALF + fit(hash));
    }
  }
}

// FNV-1a: spreads short strings well and costs one multiplication a character.
const FNV_OFFSET = 0x811c9dc5;
const mix = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
const fit = (hash: number) => (hash ^ (hash >>> 16)) & (HALF - 1);

function hashWord(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
  return fit(hash);
}
