import { join } from 'node:path';
import type { Language } from '../../data/model/language.ts';
import type {
  Intent,
  RecognizeOptions,
  Recognizer,
  Understanding,
} from '../../data/model/understanding.ts';
import {
  findMood,
  findReasons,
  findSensitive,
  hearCircumstances,
  isExtraordinary,
  mayGiveReasons,
} from './circumstances.ts';
import { readCorrection } from './corrections.ts';
import { findDeclaration } from './declaration/index.ts';
import { findEntities } from './entities/index.ts';
import { countFeatures, tokenize, type FeatureCounts } from './features.ts';
import { rankIntents } from './intents.ts';
import { detectLanguage } from './language.ts';
import { LEXICONS } from './lexicon/index.ts';
import { loadModels, type Models } from './model-file.ts';
import { cleanText, foldText, withoutRedacted } from './normalize.ts';
import { readShortAnswer } from './short-answers.ts';
import { readPhrases, type Phrases } from './training-text.ts';

/** Confidence in what was read by rule. */
const CERTAIN = 0.99;

/** Where `npm run train` keeps the models, unless told otherwise. */
export const MODEL_FOLDER = join(import.meta.dirname, '../../dist/model');

/**
 * Builds the recogniser: models out of `modelFolder`, trained there when missing or stale (some seconds).
 * Runs in this process, offline.
 */
export function createRecognizer(modelFolder: string = MODEL_FOLDER): Recognizer {
  const models = loadModels(modelFolder);
  const phrases = { en: readPhrases('en'), de: readPhrases('de'), nl: readPhrases('nl') };
  return { recognize: (text, options) => recognize(text, options, models, phrases) };
}

function recognize(
  given: string,
  options: RecognizeOptions,
  models: Models,
  phrases: Readonly<Record<Language, Phrases>>,
): Understanding {
  const text = withoutRedacted(cleanText(given));
  const language = detectLanguage(text, options.language);
  const folded = foldText(text, language).replace(/\s+/g, ' ');
  const counts = countFeatures(text, language);
  const declared = declares(text, folded, language);
  const intents = declared
    ? put('cancel_subscription', rankIntents(text, counts, language, models[language].intents))
    : understand(text, counts, language, options, models, phrases);
  const heard = hearCircumstances(models[language].circumstances, countFeatures(text, language));
  const [strongest] = intents;
  const intent = strongest?.intent ?? 'out_of_scope';
  return {
    text: given,
    language,
    intent,
    confidence: strongest?.confidence ?? 0,
    intents,
    reasons: mayGiveReasons(intent, options.asked) ? findReasons(folded, language, heard) : [],
    mood: findMood(text, folded, language, heard),
    declaration: declared,
    sensitive: findSensitive(folded, language),
    extraordinary: isExtraordinary(folded, language),
    entities: findEntities(text, folded, language, options),
  };
}

/** A declaration counts unless the rest of the text takes it back. */
function declares(text: string, folded: string, language: Language): boolean {
  const sentence = findDeclaration(text, language);
  if (sentence === null) return false;
  const rest = folded.replace(foldText(sentence, language), ' ');
  return !LEXICONS[language].keep.test(rest);
}

/** A short answer, then a phrase that is known word for word, then a wish put right, then the model. */
function understand(
  text: string,
  counts: FeatureCounts,
  language: Language,
  { asked }: RecognizeOptions,
  models: Models,
  phrases: Readonly<Record<Language, Phrases>>,
): Understanding['intents'] {
  const words = tokenize(text, language);
  const plain = words.filter((word) => word !== '?').join(' ');
  if (words.length === 0) return [{ intent: 'out_of_scope', confidence: CERTAIN }];
  const known =
    readShortAnswer(plain, language, asked) ??
    phrases[language].get(words.join(' ')) ??
    readCorrection(text, language);
  if (known !== null) return [{ intent: known, confidence: CERTAIN }];
  return rankIntents(text, counts, language, models[language].intents);
}

function put(intent: Intent, others: Understanding['intents']): Understanding['intents'] {
  return [{ intent, confidence: CERTAIN }, ...others.filter((other) => other.intent !== intent)];
}
