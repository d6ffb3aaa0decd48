import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../data/model/language.ts';
import { fingerprintOf, keepFile } from './kept-file.ts';
import { countLanguageWords, type LanguageWords } from './language-words.ts';

/** Code that shapes what is kept. */
const SHAPING_CODE = ['normalize.ts', 'training-text.ts', 'hash.ts', 'language-words.ts'];

const KEY_BYTES = 4;

/** The words that tell the languages apart, out of `folder`; counted and kept there when missing or stale. */
export function openLanguageWords(folder: string): LanguageWords {
  const path = join(folder, `words-${fingerprintOf(LANGUAGES, SHAPING_CODE)}.bin`);
  const kept = readWords(path);
  if (kept !== null) return kept;
  const words = countLanguageWords();
  keepFile(path, serializeWords(words));
  return words;
}

function serializeWords({ keys, points }: LanguageWords): Buffer {
  return Buffer.concat([Buffer.from(keys.buffer), Buffer.from(points.buffer)]);
}

/** `null`: there is no such file, or it is damaged. */
function readWords(path: string): LanguageWords | null {
  try {
    const bytes = new Uint8Array(readFileSync(path)).buffer;
    const count = bytes.byteLength / (KEY_BYTES + LANGUAGES.length);
    if (count === 0 || !Number.isInteger(count)) return null;
    return {
      keys: new Int32Array(bytes, 0, count),
      points: new Uint8Array(bytes, count * KEY_BYTES),
    };
  } catch {
    return null;
  }
}
