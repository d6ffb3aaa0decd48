import { LRUCache } from 'lru-cache';

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
  const wording = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  if (list.some((phrase) => /\d/.test(phrase.replaceAll(/\{[\d,]+\}/g, ''))))
    WITH_NUMBERS.add(wording);
  return wording;
}

/** Wordings in which a certain number counts, "article 17". */
const WITH_NUMBERS = new WeakSet<RegExp>();

/** People type without umlauts and accents. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();
}

/** Is any of the phrases in the text, inside one sentence of it. */
export function says(text: string, wording: RegExp): boolean {
  return isSaidIn(readingOf(text), wording);
}

/** Is any of the phrases in the own words of a text; see `ownWords`. */
export function saysItself(text: string, wording: RegExp): boolean {
  return isSaidIn(ownOf(readingOf(text), text).read, wording);
}

/** The sentences of the own words of a text that say any of the phrases. */
export function sentencesSaying(text: string, wording: RegExp): readonly string[] {
  const own = ownOf(readingOf(text), text);
  if (!isSaidIn(own.read, wording)) return NONE;
  return sentencesIn(own.read, own.text).filter((sentence) => says(sentence, wording));
}

const NONE: readonly string[] = [];

function isSaidIn(read: Reading, wording: RegExp): boolean {
  let said = read.said.get(wording);
  if (said === undefined) {
    const exact = WITH_NUMBERS.has(wording);
    said = read.parts.some((part) => saysPart(exact ? part : withoutNumbers(part), wording));
    read.said.set(wording, said);
  }
  return said;
}

function saysPart(part: string, wording: RegExp): boolean {
  const read = readingOf(part);
  let said = read.said.get(wording);
  if (said === undefined) {
    read.folded ??= folded(part);
    said = wording.test(read.folded);
    read.said.set(wording, said);
  }
  return said;
}

/** Dates and amounts differ from customer to customer, sentences hardly do. */
function withoutNumbers(part: string): string {
  return part.replaceAll(/[1-9]/g, '0');
}

interface Reading {
  /** Sentences, and lines. */
  readonly parts: readonly string[];
  readonly said: Map<RegExp, boolean>;
  folded: string | null;
  own: { readonly text: string; readonly read: Reading } | null;
  sentences: readonly string[] | null;
  words: number | null;
}

/** A bot says the same few hundred sentences over and over: each is read once for all rules. */
const readings = new LRUCache<string, Reading>({ max: 5_000 });

function readingOf(text: string): Reading {
  if (text === last?.text) return last.read;
  const read = readingIn(text);
  last = { text, read };
  return read;
}

/** Several rules look at the same text one after another. */
let last: { readonly text: string; readonly read: Reading } | null = null;

function readingIn(text: string): Reading {
  let read = readings.get(text);
  if (!read) {
    const parts = text.split(/(?<=[.?!])\s+|\n+/);
    read = { parts, said: new Map(), folded: null, own: null, sentences: null, words: null };
    readings.set(text, read);
  }
  return read;
}

/** The bot's own words: what it repeats of the customer's stands in quotation marks. */
export function ownWords(text: string): string {
  return ownOf(readingOf(text), text).text;
}

function ownOf(read: Reading, text: string): NonNullable<Reading['own']> {
  if (read.own) return read.own;
  const own = text
    .replace(/"[^"]*"|“[^”]*”|„[^“”]*[“”]|‘[^’]*’/g, '…')
    .replace(/https?:\/\/\S+/g, '');
  read.own = { text: own, read: own === text ? read : readingIn(own) };
  return read.own;
}

/** A part of a sentence in which something is denied. */
export const NOT = phrases(
  "not|never|no|without|dont|doesnt|cannot|[a-z]+n't",
  'nicht|nie|kein*|ohne',
  'niet|nooit|geen|zonder',
);

export function sentences(text: string): readonly string[] {
  return sentencesIn(readingOf(text), text);
}

function sentencesIn(read: Reading, text: string): readonly string[] {
  read.sentences ??= text
    .split(/(?<=[.?!:])\s+(?=\p{Lu}|["„“‘(\d])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
  return read.sentences;
}

export function wordsIn(text: string): number {
  const read = readingOf(text);
  read.words ??= text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return read.words;
}
