import type { Language } from '../../data/model/language.ts';
import { TOPICS } from './lexicon/topics/index.ts';
import { foldText } from './normalize.ts';
import { stemWord } from './stem.ts';
import { findByEnd, splitWords } from './words.ts';

export const TOPIC_NAMES: readonly string[] = Object.keys(TOPICS);

/** Stands at the end of what is the beginning of words. */
const ANY_END = '*';
/** Stands between the words of a phrase. */
const SPACE = '_';
const SHORTEST_BEGINNING = 3;
/** Shorter stems are those of other words, too: "canned" is not about what somebody can. */
const SHORTEST_STEM = 4;

/** A phrase by what stands after its first word. */
export interface TopicPhrase {
  /** Stems. */
  readonly rest: readonly string[];
  readonly topic: string;
}

/** All keys are folded. */
interface Lookup {
  /** By words and their stems. */
  readonly words: Map<string, string[]>;
  readonly beginnings: Map<string, string[]>;
  /** By the stem of the first word. */
  readonly phrases: Map<string, TopicPhrase[]>;
}

const LOOKUPS = new Map<Language, Lookup>();

/** What a folded word is about: by itself, by its stem, by how it begins or, since German and Dutch join words, by its end. */
export function findTopics(word: string, stem: string, language: Language): readonly string[] {
  const { words, beginnings } = lookUp(language);
  const topics = new Set([...(words.get(word) ?? []), ...(words.get(stem) ?? [])]);
  for (let end = SHORTEST_BEGINNING; end <= word.length; end++) {
    for (const topic of beginnings.get(word.slice(0, end)) ?? []) topics.add(topic);
  }
  if (topics.size > 0 || language === 'en') return [...topics];
  return findByEnd(word, words) ?? [];
}

/** The phrases that a word with this stem can begin. */
export function findTopicPhrases(stem: string, language: Language): readonly TopicPhrase[] {
  return lookUp(language).phrases.get(stem) ?? [];
}

/** Gathered when a language is first spoken. */
function lookUp(language: Language): Lookup {
  const known = LOOKUPS.get(language);
  if (known !== undefined) return known;
  const lookup: Lookup = { words: new Map(), beginnings: new Map(), phrases: new Map() };
  for (const [topic, listed] of Object.entries(TOPICS)) {
    for (const entry of listed[language].split(' ')) enter(entry, topic, language, lookup);
  }
  LOOKUPS.set(language, lookup);
  return lookup;
}

function enter(entry: string, topic: string, language: Language, lookup: Lookup): void {
  const plain = entry.replace(ANY_END, '').replaceAll(SPACE, ' ');
  const [first, ...rest] = splitWords(foldText(plain, language));
  if (first === undefined) return;
  const stem = stemWord(first, language);
  if (rest.length > 0) {
    const phrase = { rest: rest.map((word) => stemWord(word, language)), topic };
    lookup.phrases.set(stem, [...(lookup.phrases.get(stem) ?? []), phrase]);
  } else if (entry.endsWith(ANY_END)) {
    put(lookup.beginnings, first, topic);
  } else {
    put(lookup.words, first, topic);
    if (stem.length >= SHORTEST_STEM) put(lookup.words, stem, topic);
  }
}

function put(map: Map<string, string[]>, key: string, topic: string): void {
  const topics = map.get(key) ?? [];
  if (!topics.includes(topic)) map.set(key, [...topics, topic]);
}
