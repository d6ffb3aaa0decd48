import type { Language } from '../../data/model/language.ts';
import { hashOf, joinHashes } from './hash.ts';
import { CONCEPTS } from './lexicon/concepts.ts';
import { TOPICS } from './lexicon/topics/index.ts';
import { foldText } from './normalize.ts';
import { stemWord } from './stem.ts';
import { tableOf } from './tables.ts';
import { SHORTEST_BEGINNING, type WordTables } from './vocabulary.ts';
import { splitWords } from './words.ts';

export const TOPIC_NAMES: readonly string[] = Object.keys(TOPICS);

/** Stands at the end of what is the beginning of words. */
const ANY_END = '*';
/** Stands between the words of a phrase. */
const SPACE = '_';
/** Shorter stems are those of other words, too: "canned" is not about what somebody can. */
const SHORTEST_STEM = 4;

/** The concepts and topics of the lexicon as a model keeps them: read back they are there at once, in a tenth of the memory. */
export function gatherWords(language: Language): WordTables {
  return { concepts: gatherConcepts(language), ...gatherTopics(language) };
}

/** A word that two concepts list stands for the second. */
function gatherConcepts(language: Language) {
  const concepts = new Map<number, number>();
  for (const [concept, listed] of Object.values(CONCEPTS).entries()) {
    for (const word of splitWords(foldText(listed[language], language))) {
      concepts.set(hashOf(word), concept);
      concepts.set(hashOf(stemWord(word, language)), concept);
    }
  }
  return tableOf([...concepts]);
}

type Pairs = [key: number, value: number][];

function gatherTopics(language: Language): Omit<WordTables, 'concepts'> {
  const [topics, beginnings, phrases]: [Pairs, Pairs, Pairs] = [[], [], []];
  const longest = new Map<number, number>();
  for (const [topic, listed] of Object.values(TOPICS).entries()) {
    for (const entry of listed[language].split(' ')) {
      const words = splitWords(
        foldText(entry.replace(ANY_END, '').replaceAll(SPACE, ' '), language),
      );
      const [first] = words;
      const stems = words.map((word) => stemWord(word, language));
      const [stem] = stems;
      if (first === undefined || stem === undefined) continue;
      const key = hashOf(stem);
      if (words.length > 1) {
        phrases.push([stems.map(hashOf).reduce(joinHashes), topic]);
        longest.set(key, Math.max(words.length, longest.get(key) ?? 0));
      } else if (entry.endsWith(ANY_END)) {
        if (first.length >= SHORTEST_BEGINNING) beginnings.push([hashOf(first), topic]);
      } else {
        topics.push([hashOf(first), topic]);
        if (stem.length >= SHORTEST_STEM) topics.push([key, topic]);
      }
    }
  }
  return {
    topics: tableOf(topics),
    beginnings: tableOf(beginnings),
    phrases: tableOf(phrases),
    longest: tableOf([...longest]),
  };
}
