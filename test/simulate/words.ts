import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../../data/model/language.ts';

/** What a customer is after with a sentence. */
export const TOPICS = [
  'cancel',
  'because',
  'out',
  'pause',
  'delete',
  'withdraw',
  'declare',
  'grief',
  'hardship',
  'angry',
  'confused',
  'hesitate',
  'no',
  'yes',
  'stay',
  'thanks',
  'bye',
  'human',
  'bot',
  'data',
  'cost',
  'export',
  'marketing',
  'refund',
  'security',
  'legal',
  'minor',
  'offtopic',
  'nonsense',
  'reason',
  'secret',
  'language',
  'undo',
  'resume',
  'hello',
] as const;

export type Topic = (typeof TOPICS)[number];

type Words = Readonly<Record<Topic, readonly string[]>>;

/** Simulated customers' own sentences: neither training text nor an evaluation set. */
export const WORDS: Readonly<Record<Language, Words>> = {
  en: read('en'),
  de: read('de'),
  nl: read('nl'),
};

/** Every sentence of every language. */
export const SENTENCES: readonly string[] = LANGUAGES.flatMap((language) =>
  Object.values(WORDS[language]).flat(),
);

/** One of the sentences of a topic; any number picks one. */
export function sentence(language: Language, topic: Topic, pick: number): string {
  const choice = WORDS[language][topic];
  return choice[pick % choice.length] ?? '';
}

function read(language: Language): Words {
  const text = readFileSync(join(import.meta.dirname, 'words', `${language}.txt`), 'utf8');
  const words = new Map<string, string[]>();
  let topic = '';
  for (const line of text.split('\n').map((one) => one.trim())) {
    const heading = /^\[(\w+)\]$/.exec(line)?.[1];
    if (heading !== undefined) words.set((topic = heading), []);
    else if (line !== '' && !line.startsWith('#')) words.get(topic)?.push(line);
  }
  const missing = TOPICS.filter((one) => (words.get(one)?.length ?? 0) === 0);
  if (missing.length > 0) throw new Error(`${language}: nothing is said of ${missing.join()}`);
  return Object.fromEntries(TOPICS.map((one) => [one, words.get(one) ?? []])) as unknown as Words;
}
