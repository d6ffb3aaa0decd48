import { LRUCache } from 'lru-cache';
import type { Language } from '../../data/model/language.ts';
import { CONCEPTS } from './lexicon/concepts.ts';
import { foldText } from './normalize.ts';
import { stemWord } from './stem.ts';
import { findTopicPhrases, findTopics, TOPIC_NAMES } from './topics.ts';
import { findByEnd, LONGEST_WORD, splitWords } from './words.ts';

/** Stems and their pairs are counted in the first half of the hashed buckets, pieces of words in the second; each topic has its own after them. */
const HALF = 1 << 17;
export const BUCKETS = 2 * HALF + TOPIC_NAMES.length;

const SHORTEST_PIECE = 2;
const LONGEST_PIECE = 5;

/**
 * How often each feature occurs in an utterance: `counts[i]` times `buckets[i]`. The first `words` of them are of
 * whole words, those from `topics` on are topics, and pieces stand between.
 */
export interface FeatureCounts {
  readonly buckets: Int32Array;
  readonly counts: Uint16Array;
  readonly words: number;
  readonly topics: number;
}

/** What is worked out once for a word, since texts share most of theirs. Hashes of 32 bits; `concept` 0: none. */
interface KnownWord {
  readonly stem: number;
  readonly concept: number;
  /** Buckets of what it is about. */
  readonly topics: Int32Array;
  /** Phrases that it may begin: the stems that follow it there, and the bucket of what they are about. */
  readonly phrases: readonly { readonly rest: readonly number[]; readonly topic: number }[];
  /** Buckets of its pieces. */
  readonly pieces: Int32Array;
}

const WORDS_REMEMBERED = 5_000;

const perLanguage = <Value>(
  build: (language: Language) => Value,
): Readonly<Record<Language, Value>> => ({
  en: build('en'),
  de: build('de'),
  nl: build('nl'),
});

/** Folded words and their stems, to the concept that they stand for. */
const CONCEPT_OF = perLanguage(
  (language) =>
    new Map(
      Object.entries(CONCEPTS).flatMap(([concept, words]) =>
        tokenize(words[language], language).flatMap((word) => [
          [word, concept] as const,
          [stemWord(word, language), concept] as const,
        ]),
      ),
    ),
);

const KNOWN_WORDS = perLanguage(() => new LRUCache<string, KnownWord>({ max: WORDS_REMEMBERED }));

/** Counting happens here and is cleared after each utterance: a map a text would keep the collector busy. */
const tally = new Uint16Array(BUCKETS);

/** The words of a text, folded. */
export function tokenize(text: string, language: Language): string[] {
  return splitWords(foldText(text, language));
}

/**
 * Stems, pairs of stems, concepts, pairs of concepts that follow each other, character 2-to-5-grams and topics of
 * an utterance, given as its words, hashed to buckets. The pieces are cut here and not by natural's n-grams:
 * those build an array per piece, which alone takes longer than one utterance may.
 */
export function countFeatures(words: readonly string[], language: Language): FeatureCounts {
  const touched: number[] = [];
  const add = (bucket: number) => {
    if (tally[bucket] === 0) touched.push(bucket);
    tally[bucket] = (tally[bucket] ?? 0) + 1;
  };
  let stem = EDGE;
  let concept = EDGE;
  const known = words.map((word) => knowWord(word, language));
  for (const word of known) {
    add(fit(word.stem));
    add(pairOf(stem, word.stem));
    stem = word.stem;
    if (word.concept === 0) continue;
    add(fit(word.concept));
    add(pairOf(concept, word.concept));
    concept = word.concept;
  }
  add(pairOf(stem, EDGE));
  add(pairOf(concept, EDGE));
  for (const [at, { concept: negates }] of known.entries()) {
    if (negates !== NEGATION) continue;
    const end = Math.min(known.length, at + DENIES_AFTER + 1);
    for (let near = Math.max(0, at - DENIES_BEFORE); near < end; near++) {
      if (near !== at) add(pairOf(NEGATION, known[near]?.stem ?? 0));
    }
  }
  const ofWords = touched.length;
  for (const { pieces } of known) for (const piece of pieces) add(piece);
  const beforeTopics = touched.length;
  for (const [at, { topics, phrases }] of known.entries()) {
    for (const topic of topics) add(topic);
    for (const { rest, topic } of phrases) {
      if (rest.every((follows, i) => known[at + 1 + i]?.stem === follows)) add(topic);
    }
  }
  const buckets = Int32Array.from(touched);
  const counts = new Uint16Array(buckets.length);
  for (const [at, bucket] of touched.entries()) {
    counts[at] = tally[bucket] ?? 0;
    tally[bucket] = 0;
  }
  return { buckets, counts, words: ofWords, topics: beforeTopics };
}

function knowWord(word: string, language: Language): KnownWord {
  const remembered = KNOWN_WORDS[language].get(word);
  if (remembered !== undefined) return remembered;
  const stem = stemWord(word, language);
  const concept = findConcept(word, stem, language);
  const known = {
    stem: hashOf(stem),
    concept: concept === undefined ? 0 : hashOf(`concept ${concept}`),
    topics: Int32Array.from(findTopics(word.slice(0, LONGEST_WORD), stem, language), bucketOf),
    phrases: findTopicPhrases(stem, language).map(({ rest, topic }) => ({
      rest: rest.map(hashOf),
      topic: bucketOf(topic),
    })),
    pieces: cutPieces(` ${word.slice(0, LONGEST_WORD)} `),
  };
  KNOWN_WORDS[language].set(word, known);
  return known;
}

/** The concept of a word, of its stem or, since German and Dutch join words, of its end. */
function findConcept(word: string, stem: string, language: Language): string | undefined {
  const known = CONCEPT_OF[language];
  const concept = known.get(word) ?? known.get(stem);
  return concept !== undefined || language === 'en' ? concept : findByEnd(word, known);
}

function cutPieces(word: string): Int32Array {
  const pieces: number[] = [];
  for (let start = 0; start < word.length - 1; start++) {
    let hash = FNV_OFFSET;
    const end = Math.min(word.length, start + LONGEST_PIECE);
    for (let at = start; at < end; at++) {
      hash = mix(hash, word.charCodeAt(at));
      if (at - start + 1 >= SHORTEST_PIECE) pieces.push(HALF + fit(hash));
    }
  }
  return Int32Array.from(pieces);
}

// FNV-1a: spreads short strings well and costs one multiplication a character.
const FNV_OFFSET = 0x811c9dc5;
const mix = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);
const fit = (hash: number) => (hash ^ (hash >>> 17)) & (HALF - 1);

function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
  return hash;
}

const bucketOf = (topic: string) => 2 * HALF + TOPIC_NAMES.indexOf(topic);

/** What stands before the first and after the last word. */
const EDGE = hashOf('^');
const pairOf = (first: number, second: number) =>
  fit(mix(Math.imul(first, 0x85ebca6b) ^ (first >>> 13), second) ^ (second >>> 15));

/** Words this near to a "not" are denied by it; in German and Dutch it may follow what it denies. */
const DENIES_BEFORE = 2;
const DENIES_AFTER = 3;
const NEGATION = hashOf('concept not');
