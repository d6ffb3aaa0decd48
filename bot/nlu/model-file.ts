import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../data/model/language.ts';
import { INTENTS } from '../../data/model/understanding.ts';
import { BUCKETS, countFeatures } from './features.ts';
import type { LinearModel } from './linear-model.ts';
import { readTrainingText, UTTERANCES } from './training-text.ts';
import { trainModel } from './train-model.ts';

export type Models = Readonly<Record<Language, LinearModel>>;

/** Code that shapes the model: a change here makes stored models stale, as a change of the text does. */
const SHAPING_CODE = [
  'normalize.ts',
  'features.ts',
  'linear-model.ts',
  'train-model.ts',
  'model-file.ts',
];

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
  const train = (language: Language) =>
    trainModel(
      readTrainingText(language).map(({ text, intent }) => ({
        counts: countFeatures(text, language),
        class: intent,
      })),
      INTENTS,
    );
  return { en: train('en'), de: train('de'), nl: train('nl') };
}

/** What the models are made of, as a short hash. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of SHAPING_CODE) hash.update(readFileSync(new URL(file, import.meta.url)));
  for (const language of LANGUAGES) {
    const folder = new URL(`${language}/`, UTTERANCES);
    for (const file of readdirSync(folder).sort()) {
      hash.update(file).update(readFileSync(new URL(file, folder)));
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
      const { rarity, weights, scale, bias } = models[language];
      return [rarity, scale, bias, weights].map((part) =>
        Buffer.from(part.buffer, part.byteOffset, part.byteLength),
      );
    }),
  );
}

function readModels(path: string): Models | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  const width = INTENTS.length;
  const size = BUCKETS * 4 + width * 8 + BUCKETS * width;
  if (bytes.length !== size * LANGUAGES.length) return null;
  const read = (index: number): LinearModel => {
    // A copy, because typed arrays want an aligned start.
    const part = new Uint8Array(bytes.subarray(index * size, (index + 1) * size)).buffer;
    const scaleAt = BUCKETS * 4;
    return {
      classes: INTENTS,
      rarity: new Float32Array(part, 0, BUCKETS),
      scale: new Float32Array(part, scaleAt, width),
      bias: new Float32Array(part, scaleAt + width * 4, width),
      weights: new Int8Array(part, scaleAt + width * 8, BUCKETS * width),
    };
  };
  return { en: read(0), de: read(1), nl: read(2) };
}
