// FNV-1a: spreads short strings well and costs one multiplication a character.
export const FNV_OFFSET = 0x811c9dc5 | 0;
export const mix = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

/** A signed number of 32 bits: hardly one of a hundred thousand other words meets one of some ten thousand. */
export function hashOf(word: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
  return hash;
}

/** The hash of two that follow each other. */
export const joinHashes = (first: number, second: number) =>
  mix(Math.imul(first, 0x85ebca6b) ^ (first >>> 13), second) ^ (second >>> 15);
