import { join } from 'node:path';
import type { Language } from '../../data/model/language.ts';
import {
  INTENTS,
  type Intent,
  type RecognizeOptions,
  type Recognizer,
  type Understanding,
} from '../../data/model/understanding.ts';
import { wishIn } from '../../data/policy/fairness/wish.ts';
import { speaksOfOwnLife } from '../../data/policy/own-life.ts';
import {
  findMood,
  findReasons,
  findSensitive,
  hearCircumstances,
  isExtraordinary,
} from './circumstances.ts';
import { classify } from './classify.ts';
import { readCorrection } from './corrections.ts';
import { findDeclaration } from './declaration/index.ts';
import { findEntities } from './entities/index.ts';
import { splitWords } from './words.ts';
import { saidWords } from './courtesies.ts';
import { rankIntents } from './intents.ts';
import { detectLanguage } from './language.ts';
import { openLanguageWords } from './language-words-file.ts';
import type { LanguageWords } from './language-words.ts';
import { DECLARES, ONLY_TELLS, type LanguageModel } from './language-model.ts';
import { openModels, type Models, type OnTraining } from './model-file.ts';
import { cleanText, foldText, withoutRedacted } from './normalize.ts';
import { findPhrase } from './phrases.ts';
import { onlyPoints } from './pointing.ts';
import { reasonsOfParts } from './reasons-of-parts.ts';
import { scoreWords } from './score-words.ts';
import { readShortAnswer } from './short-answers.ts';

/** Confidence in what was read by rule. */
const CERTAIN = 0.99;

/** Confidence in what could mean anything. */
const A_GUESS = 0.1;

/** From here on few other wishes are as likely. */
const HEARD = 0.4;

/** From here on a wish is at least as likely as not. */
const EVEN = 0.5;

/** From here on an answer to "why?" wishes nothing: people left out of the training then lose next to no wish. */
const TELLS = 0;

/** Where `npm run train` keeps the models, unless told otherwise. */
export const MODEL_FOLDER = join(import.meta.dirname, '../../dist/model');

/**
 * Builds the recogniser: models out of `modelFolder`, trained there when missing or stale (some seconds).
 * Runs in this process, offline.
 */
export async function createRecognizer(
  onTraining?: OnTraining,
  modelFolder: string = MODEL_FOLDER,
): Promise<Recognizer> {
  return recognizerOf(await openModels(modelFolder, onTraining), openLanguageWords(modelFolder));
}

/** A recogniser on what is at hand. */
export function recognizerOf(models: Models, languageWords: LanguageWords): Recognizer {
  return { recognize: (text, options) => recognize(text, options, models, languageWords) };
}

function recognize(
  given: string,
  options: RecognizeOptions,
  models: Models,
  languageWords: LanguageWords,
): Understanding {
  const text = withoutRedacted(cleanText(given));
  const language = detectLanguage(text, options.language, languageWords);
  const folded = foldText(text, language);
  const plain = folded.replaceAll('\n', ' ');
  const words = saidWords(folded, language);
  const model = models(language);
  const scores = scoreWords(words, model);
  const declared =
    findDeclaration(text, language, {
      hearsCancelling: () => hearsCancelling(folded, scores, language),
      declares: (sentence) =>
        (sentence === folded ? scores : scoreWords(saidWords(sentence, language), model))[
          DECLARES
        ] ?? 0,
    }) !== null;
  const intents = declared
    ? put('cancel_subscription', rankIntents(folded, scores, language, model))
    : understand(folded, words, scores, language, options, model);
  // Who ends another contract answers no question.
  const asked = declared ? null : options.asked;
  const heard = hearCircumstances(scores);
  const [strongest] = intents;
  const intent = strongest?.intent ?? 'out_of_scope';
  // What is heard faintly may as well be why somebody leaves.
  const wished = (strongest?.confidence ?? 0) < EVEN ? null : intent;
  const reasons = findReasons(plain, language, wished, asked, heard);
  return {
    text: given,
    language,
    intent,
    confidence: strongest?.confidence ?? 0,
    intents,
    reasons: [
      ...reasons,
      ...(asked === 'reason' ? reasonsOfParts(folded, language, model, reasons) : []),
    ],
    mood: findMood(text, plain, language, heard),
    declaration: declared,
    sensitive: speaksOfOwnLife(text) ? 'illness' : findSensitive(plain, language),
    extraordinary: isExtraordinary(plain, language),
    entities: findEntities(text, plain, language, options),
  };
}

const hearsCancelling = (folded: string, scores: Float64Array, language: Language) =>
  (classify(folded, scores, language)[INTENTS.indexOf('cancel_subscription')] ?? 0) >= HEARD;

/** A short answer, then a phrase that is known word for word, then a wish put right, then words that name nothing, then the model. */
function understand(
  folded: string,
  words: readonly string[],
  scores: Float64Array,
  language: Language,
  { asked }: RecognizeOptions,
  model: LanguageModel,
): Understanding['intents'] {
  if (words.length === 0) return [{ intent: 'out_of_scope', confidence: CERTAIN }];
  const answer = splitWords(folded)
    .filter((word) => word !== '?')
    .join(' ');
  const known =
    readShortAnswer(answer, language, asked) ??
    findPhrase(model.phrases, words) ??
    readCorrection(folded, language);
  if (known !== null) return [{ intent: known, confidence: CERTAIN }];
  if (asked === null && onlyPoints(answer, language))
    return [{ intent: 'out_of_scope', confidence: A_GUESS }];
  const ranked = rankIntents(folded, scores, language, model);
  return asked === 'reason' && onlyTells(folded, scores, ranked)
    ? put('out_of_scope', ranked)
    : ranked;
}

/** "I cancelled because it kept crashing": a reason that sounds like a wish, and names none. */
function onlyTells(folded: string, scores: Float64Array, [first]: Understanding['intents']) {
  return (
    first?.intent !== 'complaint' && (scores[ONLY_TELLS] ?? -1) >= TELLS && wishIn(folded) === null
  );
}

function put(intent: Intent, others: Understanding['intents']): Understanding['intents'] {
  return [{ intent, confidence: CERTAIN }, ...others.filter((other) => other.intent !== intent)];
}
