/**
 * Matches any of these phrases as whole words, whatever their case and accents. A `*` stands
 * for the rest of a word, ` … ` for up to six words between. Everything else is a regular expression.
 */
export function phrases(...list: readonly string[]): RegExp {
  const sources = list.map((phrase) =>
    folded(phrase.replaceAll(' … ', ' _ ').replaceAll('\\S', '[^ ]'))
      .replaceAll(/(?<=[\p{L})])\*/gu, '[\\p{L}\\p{N}]*')
      .replaceAll(' _ ', ' (?:[^\\s.?!]+ ){0,6}?')
      .replaceAll(' ?', '\\s*')
      .replaceAll(/(?<!\[\^) /g, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** People type without umlauts and accents. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
}

/** Is any of the phrases in the text. */
export function says(text: string, wording: RegExp): boolean {
  return wording.test(folded(text));
}

/** The bot's own words: what it repeats of the customer's stands in quotation marks. */
export function ownWords(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”|„[^“”]*[“”]|‘[^’]*’/g, '…').replace(/https?:\/\/\S+/g, '');
}

/** A part of a sentence in which something is denied. */
export const NOT = phrases(
  "not|never|no|without|dont|doesnt|cannot|[a-z]+n't",
  'nicht|nie|kein*|ohne',
  'niet|nooit|geen|zonder',
);

export function sentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!:])\s+(?=\p{Lu}|["„“‘(\d])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
