import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Language } from '../../data/model/language.ts';
import { UTTERANCES } from './training-text.ts';

/**
 * What is made of the training text is kept in files whose names tell what they are made of:
 * a change of the text, or of code that shapes it, makes them stale.
 * @param code Names of files beside this one.
 */
export function fingerprintOf(languages: readonly Language[], code: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of code) hash.update(readFileSync(new URL(file, import.meta.url)));
  for (const language of languages) hash.update(textHash(language));
  return hash.digest('hex').slice(0, 16);
}

const textHashes = new Map<Language, Buffer>();

/** Of all training text of a language, read once in the life of a process. */
function textHash(language: Language): Buffer {
  const known = textHashes.get(language);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const folder of ['', 'reasons/', 'declarations/'].map((part) => `${language}/${part}`)) {
    const files = readdirSync(new URL(folder, UTTERANCES)).filter((file) => file.endsWith('.txt'));
    for (const file of files.sort()) {
      hash.update(file).update(readFileSync(new URL(`${folder}${file}`, UTTERANCES)));
    }
  }
  const digest = hash.digest();
  textHashes.set(language, digest);
  return digest;
}

/**
 * Keeps a file in the place of those with the same beginning, up to the hyphen, and the same end.
 * Written aside and renamed, so that a reader never sees half a file.
 */
export function keepFile(path: string, bytes: Buffer): void {
  const folder = dirname(path);
  const [beginning = ''] = basename(path).split('-');
  const end = path.slice(path.lastIndexOf('.'));
  try {
    mkdirSync(folder, { recursive: true });
    const aside = `${path}.${String(process.pid)}`;
    writeFileSync(aside, bytes);
    for (const old of readdirSync(folder)) {
      if (old.startsWith(`${beginning}-`) && old.endsWith(end))
        rmSync(`${folder}/${old}`, { force: true });
    }
    renameSync(aside, path);
  } catch {
    // A read-only installation trains at each start instead.
  }
}
