import type { Language } from '../../data/model/language.ts';
import { INTENTS, REASONS } from '../../data/model/understanding.ts';
import { countFeatures, tokenize } from './features.ts';
import type { LinearModel } from './linear-model.ts';
import { gatherWords } from './gather-words.ts';
import { gatherPhrases, type Phrases } from './phrases.ts';
import { trainModel, type Training } from './train-model.ts';
import type { Utterance } from './training-text.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** What is not said outright is heard by these: the reasons (all but `other`) and the moods other than calm. */
export const CIRCUMSTANCES = [
  ...REASONS.filter((reason) => reason !== 'other'),
  'upset',
  'distressed',
] as const;

/** The columns of a model: intents, one of which holds, then circumstances, each of which holds or not. */
export const CLASSES: readonly string[] = [...INTENTS, ...CIRCUMSTANCES];

/** What is known of one language. */
export interface LanguageModel {
  /** Classes are `CLASSES`. */
  readonly linear: LinearModel;
  readonly phrases: Phrases;
  readonly vocabulary: Vocabulary;
}

const TRAINING: Training = {
  cost: (at) => (at < INTENTS.length ? [1, 1] : [2, 1]),
  leastExamples: 2,
  // They help to hear why; which wish it is, they blur: who speaks of a bill may want anything.
  seesTopics: (at) => at >= INTENTS.length,
};

/** Trains on some utterances of one language. */
export function trainOn(
  utterances: readonly Utterance[],
  language: Language,
  training: Training = TRAINING,
): LanguageModel {
  const vocabulary = openVocabulary(gatherWords(language), language);
  const lines = utterances.map((line) => ({ ...line, words: tokenize(line.text, language) }));
  const examples = lines.map(({ words, intent, reasons, mood }) => ({
    counts: countFeatures(words, vocabulary),
    holds: Int8Array.from(CLASSES, (name, at) => {
      if (at < INTENTS.length) return intent === null ? 0 : name === intent ? 1 : -1;
      return name === mood || reasons.some((reason) => reason === name) ? 1 : -1;
    }),
  }));
  return {
    vocabulary,
    linear: trainModel(examples, CLASSES.length, training),
    phrases: gatherPhrases(
      lines.flatMap(({ words, intent }) => (intent === null ? [] : [{ words, intent }])),
    ),
  };
}
