import { INTENTS, type Intent } from '../../data/model/understanding.ts';
import { FNV_OFFSET, mix } from './hash.ts';
import { findKey } from './tables.ts';

/** Texts that are known word for word, as hashes: 53 bits, so that no two of some thousands are likely to meet. */
export interface Phrases {
  /** Ascending. */
  readonly keys: Float64Array;
  /** Index into `INTENTS`, for each key. */
  readonly intents: Uint8Array;
}

/** Gathers phrases of one part, each with its words folded; the first meaning of a phrase counts. What has two parts may wish two things. */
export function gatherPhrases(
  known: readonly { readonly words: readonly string[]; readonly intent: Intent }[],
): Phrases {
  const meanings = new Map<number, number>();
  for (const { words, intent } of known) {
    const key = keyOf(words);
    if (!meanings.has(key)) meanings.set(key, INTENTS.indexOf(intent));
  }
  const keys = Float64Array.from(meanings.keys()).sort();
  return { keys, intents: Uint8Array.from(keys, (key) => meanings.get(key) ?? 0) };
}

/** What exactly these words mean; `null`: they are no known phrase. */
export function findPhrase({ keys, intents }: Phrases, words: readonly string[]): Intent | null {
  const at = findKey(keys, keyOf(words));
  return at < 0 ? null : (INTENTS[intents[at] ?? 0] ?? null);
}

/** FNV-1a over two seeds. */
function keyOf(words: readonly string[]): number {
  let first = FNV_OFFSET;
  let second = 0x9747b28c;
  for (const word of words) {
    for (let at = 0; at <= word.length; at++) {
      const code = at === word.length ? 32 : word.charCodeAt(at);
      first = mix(first, code);
      second = Math.imul(second ^ code, 0x5bd1e995) ^ (second >>> 15);
    }
  }
  return (first >>> 0) * 2 ** 21 + ((second >>> 0) & (2 ** 21 - 1));
}
