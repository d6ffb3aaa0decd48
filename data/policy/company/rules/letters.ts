/**
 * Writing that a reader takes for something else than the rules do, "lаst chance" with a foreign a:
 * what is wrong with it, in words. What cannot be judged is not taken.
 */
export function trickyLetters(text: string): readonly string[] {
  const written = text.trim();
  const unseen = UNSEEN.exec(written)?.[0];
  const foreign = FOREIGN.exec(written.normalize('NFC'))?.[0];
  return [
    ...(unseen === undefined ? [] : [`holds ${nameOf(unseen)}, which is not seen`]),
    ...(foreign === undefined ? [] : [`holds "${foreign}" (${nameOf(foreign)}), no Latin letter`]),
    ...(MARKUP.test(written) ? ['is marked up; texts are plain'] : []),
    ...(SPELT_OUT.test(written) ? ['spells a word out, letter by letter'] : []),
  ];
}

/** Line breaks, joiners, soft hyphens, marks of direction; not the space that does not break. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Letters of mathematics are of no script. */
const FOREIGN = /(?!\p{Script=Latin})\p{L}/u;
const MARKUP = /[*_`<>]|\]\(/;
const SPELT_OUT = /(?<!\p{L})(?:\p{L}[\s.·-]+){3,}\p{L}(?!\p{L})/u;

/** "L4st chance"; names may be written so, sentences not. */
export function hasDigitsForLetters(text: string): boolean {
  return /\p{Ll}[\d@$€|]+\p{Ll}/u.test(text);
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
