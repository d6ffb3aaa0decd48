import type { Language } from '../../data/model/language.ts';
import { hashOf, joinHashes } from './hash.ts';
import { CONCEPTS } from './lexicon/concepts.ts';
import { saidWords } from './courtesies.ts';
import { foldText } from './normalize.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Stems and their pairs are counted in the first half of the hashed buckets, pieces of words in the second; each topic has its own after them. */
const HALF = 1 << 18;
export const FIRST_TOPIC = 2 * HALF;
const MOST_TOPICS = 256;
export const BUCKETS = FIRST_TOPIC + MOST_TOPICS;

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

/** Counting happens here and is cleared after each utterance: a map a text would keep the collector busy. */
const tally = new Uint16Array(BUCKETS);

/** The words of a text, folded, without courtesies. */
export function tokenize(text: string, language: Language): string[] {
  return saidWords(foldText(text, language), language);
}

/**
 * Stems, pairs of stems, also around one between them, concepts, pairs of concepts that follow each other,
 * character 3-to-5-grams and topics of an utterance, given as its words, hashed to buckets.
 */
export function countFeatures(words: readonly string[], vocabulary: Vocabulary): FeatureCounts {
  const touched: number[] = [];
  const add = (bucket: number) => {
    if (tally[bucket] === 0) touched.push(bucket);
    tally[bucket] = (tally[bucket] ?? 0) + 1;
  };
  let stem = EDGE;
  let beforeThat: number | null = null;
  let concept = EDGE;
  const known = words.map((word) => vocabulary.know(word));
  for (const word of known) {
    add(fit(word.stem));
    add(pairOf(stem, word.stem));
    if (beforeThat !== null) add(pairOf(joinHashes(AROUND, beforeThat), word.stem));
    beforeThat = stem;
    stem = word.stem;
    const next = CONCEPT_HASHES[word.concept];
    if (next === undefined) continue;
    add(fit(next));
    add(pairOf(concept, next));
    concept = next;
  }
  add(pairOf(stem, EDGE));
  add(pairOf(concept, EDGE));
  for (const [at, { concept: negates }] of known.entries()) {
    if (negates !== NEGATION) continue;
    const end = Math.min(known.length, at + DENIES_AFTER + 1);
    for (let near = Math.max(0, at - DENIES_BEFORE); near < end; near++) {
      if (near !== at) add(pairOf(DENIED, known[near]?.stem ?? 0));
    }
  }
  const ofWords = touched.length;
  for (const { pieces } of known) for (const piece of pieces) add(HALF + fit(piece));
  const beforeTopics = touched.length;
  for (const [at, word] of known.entries()) {
    for (const topic of word.topics) add(FIRST_TOPIC + topic);
    let together = word.stem;
    for (let next = at + 1; next < at + word.longest && next < known.length; next++) {
      together = joinHashes(together, known[next]?.stem ?? 0);
      for (const topic of vocabulary.topicsOf(together)) add(FIRST_TOPIC + topic);
    }
  }
  const buckets = Int32Array.from(touched);
  const counts = new Uint16Array(buckets.length);
  for (let at = 0; at < buckets.length; at++) {
    const bucket = buckets[at] ?? 0;
    counts[at] = tally[bucket] ?? 0;
    tally[bucket] = 0;
  }
  return { buckets, counts, words: ofWords, topics: beforeTopics };
}

const fit = (hash: number) => (hash ^ (hash >>> 17)) & (HALF - 1);
const pairOf = (first: number, second: number) => fit(joinHashes(first, second));

/** What stands before the first and after the last word. */
const EDGE = hashOf('^');

const CONCEPT_NAMES = Object.keys(CONCEPTS);
const CONCEPT_HASHES = CONCEPT_NAMES.map((name) => hashOf(`concept ${name}`));

/** Words this near to a "not" are denied by it; in German and Dutch it may follow what it denies. */
const DENIES_BEFORE = 2;
const DENIES_AFTER = 3;
const NEGATION = CONCEPT_NAMES.indexOf('not');
const DENIED = hashOf('concept not');
const AROUND = hashOf('around one');
