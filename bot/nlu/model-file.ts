import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../data/model/language.ts';
import { INTENTS, REASONS } from '../../data/model/understanding.ts';
import { BUCKETS, countFeatures } from './features.ts';
import type { LinearModel } from './linear-model.ts';
import { readTrainingText, UTTERANCES, type Utterance } from './training-text.ts';
import { trainModel, type Training } from './train-model.ts';

/** What is not said outright is heard by these: the reasons (all but `other`) and the moods other than calm. */
export const CIRCUMSTANCES = [
  ...REASONS.filter((reason) => reason !== 'other'),
  'upset',
  'distressed',
] as const;

export interface LanguageModel {
  /** Classes are `INTENTS`, one of which holds. */
  readonly intents: LinearModel;
  /** Classes are `CIRCUMSTANCES`, each of which holds or not. */
  readonly circumstances: LinearModel;
}

export type Models = Readonly<Record<Language, LanguageModel>>;

/** Code that shapes the model: a change here makes stored models stale, as a change of the text does. */
const SHAPING_CODE = [
  'normalize.ts',
  'features.ts',
  'lexicon/concepts.ts',
  'linear-model.ts',
  'train-model.ts',
  'training-text.ts',
  'model-file.ts',
];

/**
 * Dropout of 0.4 got 2.2 (en), 0.6 (de) and 2.3 (nl) more of 100 lines right, of personas left out of the training.
 * Balancing classes less, and not at all, made no difference beyond chance.
 */
export const INTENT_TRAINING: Training = {
  exclusive: true,
  epochs: 20,
  learningRate: 0.35,
  classBalance: 0.5,
  shrinkage: 1e-5,
  dropout: 0.4,
  target: 1,
  presence: 1,
};

export const CIRCUMSTANCE_TRAINING: Training = {
  ...INTENT_TRAINING,
  exclusive: false,
  dropout: 0,
  presence: 6,
};

/**
 * The models of all languages: read from `folder`, or trained and kept there when they are
 * missing or older than the training text. Training takes some seconds.
 */
export function loadModels(folder: string): Models {
  const name = `intents-${fingerprint()}.bin`;
  return readModels(join(folder, name)) ?? keepModels(folder, name, trainModels());
}

/** Trains on `data/utterances`. */
export function trainModels(): Models {
  const train = (language: Language) => trainOn(readTrainingText(language), language);
  return { en: train('en'), de: train('de'), nl: train('nl') };
}

/** Trains on some utterances of one language. */
export function trainOn(utterances: readonly Utterance[], language: Language): LanguageModel {
  const lines = utterances.map((line) => ({ ...line, counts: countFeatures(line.text, language) }));
  return {
    intents: trainModel(
      lines.flatMap(({ counts, intent }) =>
        intent === null ? [] : [{ counts, classes: [intent] }],
      ),
      INTENTS,
      INTENT_TRAINING,
    ),
    circumstances: trainModel(
      lines.map(({ counts, reasons, mood }) => ({
        counts,
        classes: [...reasons, mood].filter((name) => name !== 'other' && name !== 'calm'),
      })),
      CIRCUMSTANCES,
      CIRCUMSTANCE_TRAINING,
    ),
  };
}

/** What the models are made of, as a short hash. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of SHAPING_CODE) hash.update(readFileSync(new URL(file, import.meta.url)));
  for (const language of LANGUAGES) {
    for (const folder of [`${language}/`, `${language}/reasons/`]) {
      const files = readdirSync(new URL(folder, UTTERANCES)).filter((file) =>
        file.endsWith('.txt'),
      );
      for (const file of files.sort()) {
        hash.update(file).update(readFileSync(new URL(`${folder}${file}`, UTTERANCES)));
      }
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Written aside and renamed, so that a reader never sees half a file. A folder that cannot be written is no fault. */
function keepModels(folder: string, name: string, models: Models): Models {
  try {
    mkdirSync(folder, { recursive: true });
    const aside = join(folder, `${name}.${process.pid}`);
    writeFileSync(aside, serializeModels(models));
    for (const old of readdirSync(folder)) {
      if (old.startsWith('intents-') && old.endsWith('.bin') && old !== name)
        rmSync(join(folder, old), { force: true });
    }
    renameSync(aside, join(folder, name));
  } catch {
    // A read-only installation trains at each start instead.
  }
  return models;
}

/** All languages in a row; each number in the byte order of the machine that made it. */
export function serializeModels(models: Models): Buffer {
  return Buffer.concat(
    LANGUAGES.flatMap((language) => {
      const { intents, circumstances } = models[language];
      return [intents, circumstances].flatMap(({ rarity, weights, scale, bias }) =>
        [rarity, scale, bias, weights].map((part) =>
          Buffer.from(part.buffer, part.byteOffset, part.byteLength),
        ),
      );
    }),
  );
}

const sizeOf = (classes: readonly string[]) =>
  BUCKETS * 4 + classes.length * 8 + BUCKETS * classes.length;

function readModels(path: string): Models | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  if (bytes.length !== (sizeOf(INTENTS) + sizeOf(CIRCUMSTANCES)) * LANGUAGES.length) return null;
  let start = 0;
  const read = (classes: readonly string[]): LinearModel => {
    const width = classes.length;
    // A copy, because typed arrays want an aligned start.
    const part = new Uint8Array(bytes.subarray(start, start + sizeOf(classes))).buffer;
    start += sizeOf(classes);
    const scaleAt = BUCKETS * 4;
    return {
      classes,
      rarity: new Float32Array(part, 0, BUCKETS),
      scale: new Float32Array(part, scaleAt, width),
      bias: new Float32Array(part, scaleAt + width * 4, width),
      weights: new Int8Array(part, scaleAt + width * 8, BUCKETS * width),
    };
  };
  const readLanguage = () => ({ intents: read(INTENTS), circumstances: read(CIRCUMSTANCES) });
  return { en: readLanguage(), de: readLanguage(), nl: readLanguage() };
}
