import { LRUCache } from 'lru-cache';
import type { Language } from '../../data/model/language.ts';
import { FNV_OFFSET, hashOf, mix } from './hash.ts';
import { stemWord } from './stem.ts';
import { correctSlip, type Spelling } from './spelling.ts';
import { valuesOf, type Table } from './tables.ts';
import { LONGEST_WORD, endsOf } from './words.ts';

/** What is known of the words of one language, by the hashes of folded words and stems. */
export interface WordTables {
  /** The concept that a word or stem stands for. */
  readonly concepts: Table;
  /** What a word or stem is about. */
  readonly topics: Table;
  /** What every word is about that begins so. */
  readonly beginnings: Table;
  /** What a row of stems is about, by their hash together. */
  readonly phrases: Table;
  /** How many words the longest phrase has that a stem begins. */
  readonly longest: Table;
}

/** What is worked out once for a word, since texts share most of theirs. */
export interface KnownWord {
  /** A hash. */
  readonly stem: number;
  /** -1: none. */
  readonly concept: number;
  readonly topics: readonly number[];
  /** Words of the longest phrase that it may begin; 0: none. */
  readonly longest: number;
  /** Hashes of its pieces. */
  readonly pieces: readonly number[];
}

export interface Vocabulary {
  readonly tables: WordTables;
  readonly spelling: Spelling;
  /** A word, given folded. */
  know(word: string): KnownWord;
  /** What a phrase is about, given as the hash of its stems together. */
  topicsOf(phrase: number): readonly number[];
}

const WORDS_REMEMBERED = 3_000;
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
export const SHORTEST_BEGINNING = 3;

/** Reads words with what is known of them, and remembers those that were read last. */
export function openVocabulary(
  tables: WordTables,
  spelling: Spelling,
  language: Language,
): Vocabulary {
  const remembered = new LRUCache<string, KnownWord>({ max: WORDS_REMEMBERED });
  return {
    tables,
    spelling,
    know: (word) => {
      const known = remembered.get(word);
      if (known !== undefined) return known;
      const meant = isListed(word, tables, language) ? word : correctSlip(word, spelling);
      const read = readWord(meant, tables, language);
      remembered.set(word, read);
      return read;
    },
    topicsOf: (phrase) => valuesOf(tables.phrases, phrase),
  };
}

/** Whether the lexicon knows a word, though nobody may have said it yet. */
const isListed = (word: string, { concepts, topics }: WordTables, language: Language) =>
  [word, stemWord(word, language)]
    .map(hashOf)
    .some((key) => valuesOf(topics, key).length > 0 || valuesOf(concepts, key).length > 0);

function readWord(word: string, tables: WordTables, language: Language): KnownWord {
  const stem = hashOf(stemWord(word, language));
  const keys = [hashOf(word), stem];
  const short = word.slice(0, LONGEST_WORD);
  // German and Dutch join words: where nothing is known of one, its end may say something.
  const ends = language === 'en' ? [] : endsOf(short).map(hashOf);
  const topics = new Set([
    ...keys.flatMap((key) => valuesOf(tables.topics, key)),
    ...beginningsOf(short, tables),
  ]);
  return {
    stem,
    concept: [...keys, ...ends].map((key) => valuesOf(tables.concepts, key)[0]).find(isFound) ?? -1,
    topics:
      topics.size > 0
        ? [...topics]
        : (ends.map((key) => valuesOf(tables.topics, key)).find((found) => found.length > 0) ?? []),
    longest: valuesOf(tables.longest, stem)[0] ?? 0,
    pieces: cutPieces(` ${short} `),
  };
}

const isFound = (value: number | undefined) => value !== undefined;

function beginningsOf(word: string, { beginnings }: WordTables): number[] {
  const found: number[] = [];
  for (let end = SHORTEST_BEGINNING; end <= word.length; end++) {
    found.push(...valuesOf(beginnings, hashOf(word.slice(0, end))));
  }
  return found;
}

/** Cut here and not by natural's n-grams: those build an array per piece, which alone takes longer than one utterance may. */
function cutPieces(word: string): number[] {
  const pieces: number[] = [];
  for (let start = 0; start < word.length - 1; start++) {
    let hash = FNV_OFFSET;
    const end = Math.min(word.length, start + LONGEST_PIECE);
    for (let at = start; at < end; at++) {
      hash = mix(hash, word.charCodeAt(at));
      if (at - start + 1 >= SHORTEST_PIECE) pieces.push(hash);
    }
  }
  return pieces;
}
