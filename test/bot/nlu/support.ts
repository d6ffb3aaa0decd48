import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../data/model/language.ts';
import type { RecognizeOptions, Understanding } from '../../../data/model/understanding.ts';
import { createRecognizer } from '../../../bot/nlu/recognizer.ts';

/** Kept between runs, so that only a change of the training text costs the training. */
export const MODEL_FOLDER = join(
  import.meta.dirname,
  '../../../node_modules/.cache/adieu-test-models',
);

/** One recogniser for all tests: it holds no state. */
export const recognizer = await createRecognizer(undefined, MODEL_FOLDER);

/** What `text` means on 22 November 2026, a Sunday. */
export function understand(
  text: string,
  language: Language | null,
  options: Partial<RecognizeOptions> = {},
): Understanding {
  return recognizer.recognize(text, {
    language,
    asked: null,
    today: '2026-11-22',
    names: {},
    ...options,
  });
}

/** Rows of two columns: what is expected, and the text. */
export function readPairs(file: string): [expected: string, text: string][] {
  return readFileSync(new URL(`../../utterances/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [expected = '', text = ''] = line.split('\t');
      return [expected, text];
    });
}

/** The labelled utterances of an evaluation set. */
export function readEvaluation(
  set: 'dev' | 'test',
  language: Language,
): { readonly intents: readonly string[]; readonly text: string }[] {
  return readFileSync(new URL(`../../evaluation/${set}/${language}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [intents = '', , , , text = ''] = line.split('\t');
      return { intents: intents.split('+'), text };
    });
}
