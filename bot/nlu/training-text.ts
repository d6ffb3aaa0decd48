import { readdirSync, readFileSync } from 'node:fs';
import {
  INTENTS,
  REASONS,
  type Intent,
  type Mood,
  type Reason,
} from '../../data/model/understanding.ts';
import type { Language } from '../../data/model/language.ts';
import { cleanText } from './normalize.ts';

/**
 * Where the training text lives: one folder a language, one file an intent; its folder `reasons` has one file a reason,
 * and `none.txt`; its folder `declarations` has sentences that end a contract by themselves, `yes.txt`, and what only looks so, `no.txt`.
 */
export const UTTERANCES = new URL('../../data/utterances/', import.meta.url);

/** A line of training text. `persona`: who says it (personas.md). */
export interface Utterance {
  readonly text: string;
  /** `null`: gives a reason and wishes nothing, or is labelled for `declares` alone. */
  readonly intent: Intent | null;
  /** Whether it ends a contract by itself, of lines that are labelled for nothing else; `null`: another line. */
  readonly declares: boolean | null;
  readonly persona: string;
  /** `null`: nobody has said whether it gives reasons. */
  readonly reasons: readonly Reason[] | null;
  readonly mood: Mood;
  /** What is wished beside `intent`; nothing where that is `null`. */
  readonly also: readonly Intent[];
}

const PERSONA = '# persona: ';
const NOTHING: readonly Intent[] = [];

/**
 * The training text of one language, in a fixed order. A line is a text, then optionally a tab and its reasons
 * (comma-separated, `-`: none, `?`: nobody has said), then optionally a tab and its mood, then optionally a tab and what is wished
 * besides (comma-separated). `# persona: name` says who speaks from there on.
 * @throws Error when a file is not named after an intent or a reason; where a label is none, with its file and line.
 */
export function readTrainingText(language: Language): Utterance[] {
  const folder = new URL(`${language}/`, UTTERANCES);
  const intents = readFolder(folder).flatMap((file) => {
    const intent = readIntent(file.replace('.txt', ''));
    return readLines(new URL(file, folder)).map((line) => ({ ...line, intent, declares: null }));
  });
  const reasons = readFolder(new URL('reasons/', folder)).flatMap((file) => {
    const reasons = file === 'none.txt' ? [] : [readReason(file.replace('.txt', ''))];
    return readLines(new URL(`reasons/${file}`, folder)).map((line) => ({
      ...line,
      intent: null,
      declares: null,
      reasons: [...new Set([...reasons, ...(line.reasons ?? [])])],
    }));
  });
  const declarations = [true, false].flatMap((declares) =>
    readLines(new URL(`declarations/${declares ? 'yes' : 'no'}.txt`, folder)).map((line) => ({
      ...line,
      intent: null,
      declares,
    })),
  );
  return [...intents, ...reasons, ...declarations];
}

function readFolder(folder: URL): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
}

function readLines(file: URL): Omit<Utterance, 'intent' | 'declares'>[] {
  let persona = 'everyone';
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.startsWith(PERSONA)) persona = line.slice(PERSONA.length).trim();
      if (line.trim() === '' || line.startsWith('#')) return [];
      try {
        return { ...readLine(line), persona };
      } catch (cause) {
        throw new Error(`${file.pathname}:${String(at + 1)}: ${String(cause)}`, { cause });
      }
    });
}

function readLine(line: string): Omit<Utterance, 'intent' | 'declares' | 'persona'> {
  const [text = '', reasons = '-', mood = 'calm', also] = line.split('\t');
  return {
    text: cleanText(text),
    reasons: readReasons(reasons),
    mood: readMood(mood),
    also: also === undefined ? NOTHING : also.split(',').map(readIntent),
  };
}

function readReasons(labels: string): readonly Reason[] | null {
  if (labels === '?') return null;
  return labels === '-' ? [] : labels.split(',').map(readReason);
}

function readIntent(label: string): Intent {
  const intent = INTENTS.find((name) => name === label);
  if (intent === undefined) throw new Error(`no such intent: ${label}`);
  return intent;
}

function readReason(label: string): Reason {
  const reason = REASONS.find((name) => name === label);
  if (reason === undefined) throw new Error(`no such reason: ${label}`);
  return reason;
}

function readMood(label: string): Mood {
  if (label !== 'calm' && label !== 'upset' && label !== 'distressed')
    throw new Error(`no such mood: ${label}`);
  return label;
}
