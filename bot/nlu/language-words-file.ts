import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../data/model/language.ts';
import { fingerprintOf, keepFile } from './kept-file.ts';
import { countLanguageWords, type LanguageWords } from './language-words.ts';

/** Code that shapes what is kept. */
const SHAPING_CODE = ['normalize.ts', 'training-text.ts', 'language-words.ts'];

/** The words that tell the languages apart, out of `folder`; counted and kept there when missing or stale. */
export function openLanguageWords(folder: string): LanguageWords {
  const path = join(folder, `words-${fingerprintOf(LANGUAGES, SHAPING_CODE)}.json`);
  const kept = readWords(path);
  if (kept !== null) return kept;
  const words = countLanguageWords();
  keepFile(path, Buffer.from(JSON.stringify([...words])));
  return words;
}

/** `null`: there is no such file, or it is damaged. */
function readWords(path: string): LanguageWords | null {
  try {
    // Its name is the hash of what it was made of, and it is written as a whole: half of it is no JSON.
    return new Map(JSON.parse(readFileSync(path, 'utf8')) as [string, number[]][]);
  } catch {
    return null;
  }
}
