import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { LANGUAGES, type Language } from '../../data/model/language.ts';
import { trainOn, type LanguageModel } from './language-model.ts';
import { parseModel, serializeModel } from './model-bytes.ts';
import { fingerprintOf, keepFile } from './kept-file.ts';
import { readTrainingText } from './training-text.ts';

/** Code that shapes the model: a change here makes stored models stale, as a change of the text does. */
const SHAPING_CODE = [
  'normalize.ts',
  'words.ts',
  'courtesies.ts',
  'stem.ts',
  'features.ts',
  'lexicon/concepts.ts',
  'hash.ts',
  'tables.ts',
  'spelling.ts',
  'vocabulary.ts',
  'gather-words.ts',
  ...readdirSync(new URL('lexicon/topics/', import.meta.url))
    .sort()
    .map((file) => `lexicon/topics/${file}`),
  'linear-model.ts',
  'train-model.ts',
  'separate.ts',
  'training-text.ts',
  'phrases.ts',
  'segments.ts',
  ...LANGUAGES.map((language) => `lexicon/${language}.ts`),
  'language-model.ts',
  'model-bytes.ts',
];

/** The models as they are asked for: each language is read when somebody first speaks it. */
export type Models = (language: Language) => LanguageModel;

/** Is told, before models are trained, of which languages. */
export type OnTraining = (languages: readonly Language[]) => void;

/**
 * The models of all languages out of `folder`. Those that are missing or older than the training text are trained
 * before it resolves and kept there, which takes some seconds; the others are read on first use.
 */
export async function openModels(
  folder: string,
  onTraining: OnTraining = () => undefined,
): Promise<Models> {
  const stale = LANGUAGES.filter((language) => !existsSync(pathOf(folder, language)));
  if (stale.length > 0) onTraining(stale);
  const loaded = new Map<Language, LanguageModel>();
  await Promise.all(
    stale.map(async (language) => {
      const bytes = await trainBeside(language);
      keepFile(pathOf(folder, language), bytes);
      const model = parseModel(bytes, language);
      if (model !== null) loaded.set(language, model);
    }),
  );
  return (language) => {
    const known = loaded.get(language);
    if (known !== undefined) return known;
    const path = pathOf(folder, language);
    const model = readModel(path, language) ?? trainAndKeep(language, path);
    loaded.set(language, model);
    return model;
  };
}

/** A model as bytes, trained in a thread of its own, so that all languages take as long as one where there are cores for them. */
async function trainBeside(language: Language): Promise<Buffer> {
  const worker = new Worker(new URL('training-thread.ts', import.meta.url), {
    workerData: language,
  });
  const [bytes] = (await once(worker, 'message')) as [Uint8Array];
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where a language's model is kept: its name tells what it is made of. */
function pathOf(folder: string, language: Language): string {
  return join(folder, `${language}-${fingerprintOf([language], SHAPING_CODE)}.bin`);
}

function trainAndKeep(language: Language, path: string): LanguageModel {
  const model = trainOn(readTrainingText(language), language);
  keepFile(path, serializeModel(model));
  return model;
}

/** `null`: there is no such file, or it is damaged. */
function readModel(path: string, language: Language): LanguageModel | null {
  try {
    return parseModel(readFileSync(path), language);
  } catch {
    return null;
  }
}
