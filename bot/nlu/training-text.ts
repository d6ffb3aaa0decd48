import { readdirSync, readFileSync } from 'node:fs';
import { INTENTS, type Intent } from '../../data/model/understanding.ts';
import type { Language } from '../../data/model/language.ts';
import { tokenize } from './features.ts';
import { cleanText } from './normalize.ts';

/** Where the training text lives: one folder a language, one file an intent. */
export const UTTERANCES = new URL('../../data/utterances/', import.meta.url);

export interface Utterance {
  readonly text: string;
  readonly intent: Intent;
}

/**
 * The training text of one language, in a fixed order. Lines that start with `#` are comments.
 * @throws Error when a file is not named after an intent.
 */
export function readTrainingText(language: Language): Utterance[] {
  const folder = new URL(`${language}/`, UTTERANCES);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const intent = INTENTS.find((name) => `${name}.txt` === file);
      if (intent === undefined)
        throw new Error(`data/utterances/${language}/${file}: no such intent`);
      return readLines(new URL(file, folder)).map((text) => ({ text, intent }));
    });
}

function readLines(file: URL): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(cleanText);
}

/** Texts that are known word for word: their words, folded, to what they mean. */
export type Phrases = ReadonlyMap<string, Intent>;

/** The training text as phrases. */
export function readPhrases(language: Language): Phrases {
  return new Map(
    readTrainingText(language).map(({ text, intent }) => [
      tokenize(text, language).join(' '),
      intent,
    ]),
  );
}
