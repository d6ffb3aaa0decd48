import type { Language } from '../../data/model/language.ts';
import { INTENTS, REASONS, NEVER_UNHEARD, type Intent } from '../../data/model/understanding.ts';
import { countFeatures, tokenize } from './features.ts';
import type { LinearModel } from './linear-model.ts';
import { gatherWords } from './gather-words.ts';
import { foldText } from './normalize.ts';
import { gatherPhrases, type Phrases } from './phrases.ts';
import { gatherSpelling } from './spelling.ts';
import { splitSegments } from './segments.ts';
import { trainModel, type Training } from './train-model.ts';
import type { Utterance } from './training-text.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** What is not said outright is heard by these: the reasons and the moods other than calm. */
export const CIRCUMSTANCES = [...REASONS, 'upset', 'distressed'] as const;

/** The columns of a model: intents, one or more of which hold, then circumstances, each of which holds or not, then whether a contract is ended by the very words, and whether a reason is given and nothing wished. */
export const CLASSES: readonly string[] = [...INTENTS, ...CIRCUMSTANCES, 'declares', 'only_tells'];
/** The moods are the last of the circumstances. */
const FIRST_MOOD = CLASSES.indexOf('upset');
export const DECLARES = CLASSES.indexOf('declares');
export const ONLY_TELLS = CLASSES.indexOf('only_tells');

/** What is known of one language. */
export interface LanguageModel {
  /** Classes are `CLASSES`. */
  readonly linear: LinearModel;
  readonly phrases: Phrases;
  readonly vocabulary: Vocabulary;
}

/** Among lines of these some declare, and they are not labelled for it. */
const MAY_DECLARE: readonly Intent[] = ['cancel_subscription', 'leave_unclear'];

/** Lines of these wish nothing for sure, and may tell why. */
const MAY_TELL: readonly Intent[] = ['complaint', 'out_of_scope'];

const TRAINING: Training = {
  cost: (at) => {
    const intent = INTENTS[at];
    if (intent !== undefined) return NEVER_UNHEARD.includes(intent) ? [2, 1] : [1, 1];
    if (at === ONLY_TELLS) return [1, 1];
    return at === DECLARES ? [2, 4] : [1, 0.5];
  },
  // More bring nothing but to declarations, where one near miss in a thousand is too many.
  rounds: (at) => (at === DECLARES ? 24 : 12),
  leastExamples: 2,
  // They help to hear why; which wish it is, they blur: who speaks of a bill may want anything.
  seesTopics: (at) => at >= INTENTS.length && at !== DECLARES,
};

/** Trains on some utterances of one language. */
export function trainOn(
  utterances: readonly Utterance[],
  language: Language,
  training: Training = TRAINING,
): LanguageModel {
  const lines = utterances.map((line) => ({ ...line, words: tokenize(line.text, language) }));
  const spelling = gatherSpelling(lines.map(({ words }) => words));
  const vocabulary = openVocabulary(gatherWords(language), spelling, language);
  const examples = lines.map(({ words, ...line }) => ({
    counts: countFeatures(words, vocabulary),
    holds: Int8Array.from(CLASSES, (name, at) => holdsOf(line, name, at)),
  }));
  return {
    vocabulary,
    linear: trainModel(examples, CLASSES.length, training),
    phrases: gatherPhrases(
      lines.flatMap(({ text, words, intent, also }) =>
        intent === null ||
        also.length > 0 ||
        splitSegments(foldText(text, language), language).length > 1
          ? []
          : [{ words, intent }],
      ),
    ),
  };
}

/** 1 the class holds of a line, -1 it does not, 0 the line says nothing of it. */
function holdsOf(
  { intent, also, declares, reasons, mood }: Omit<Utterance, 'text' | 'persona'>,
  name: string,
  at: number,
): number {
  if (at === DECLARES) {
    if (declares !== null) return declares ? 1 : -1;
    const mayDeclare =
      intent === null || [intent, ...also].some((one) => MAY_DECLARE.includes(one));
    return mayDeclare ? 0 : -1;
  }
  if (at === ONLY_TELLS) {
    if (declares !== null) return declares ? -1 : 0;
    if (intent === null) return (reasons?.length ?? 0) > 0 ? 1 : 0;
    return MAY_TELL.includes(intent) && also.length === 0 ? 0 : -1;
  }
  if (declares !== null) return 0;
  if (at < INTENTS.length) {
    if (intent === null) return 0;
    return name === intent || also.some((wish) => wish === name) ? 1 : -1;
  }
  if (at >= FIRST_MOOD) return name === mood ? 1 : -1;
  if (reasons === null) return 0;
  return reasons.some((reason) => reason === name) ? 1 : -1;
}
