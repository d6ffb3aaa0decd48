import type { Language } from '../../data/model/language.ts';

/** Longer texts are understood by their beginning; nobody hides a wish behind three pages. */
const LONGEST_TEXT = 4_000;

/** The text as people see it: well-formed Unicode, no control characters, single spaces, at most 4,000 characters. */
export function cleanText(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[\r\n\u2028\u2029]+/g, '\n')
    .replace(/[[\s\p{Cc}\p{Cf}\ufffd]--\n]+/gv, ' ')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/ *\n */g, '\n')
    .trim();
}

const REDACTED_PART =
  /(?:\b(?:my|the|meine?|die|das|mijn|mi?jn|de)\s+)?\b(?:(?:credit|bank|debit|credit ?card|pin|kredit|giro)\s?)?(?:card|karten?|kaart|iban|account number|konto|rekening|passwor[dt]|kennwort|wachtwoord|pin|code)[^,;:.!?\n]*\[•••\]|\[•••\]/giu;

/** The text without what was taken out of it, and without the words that only led there: they are no part of a wish. */
export function withoutRedacted(text: string): string {
  return text.includes('[•••]')
    ? text.replace(REDACTED_PART, ' ').replace(/\s+/g, ' ').trim()
    : text;
}

/**
 * Lower case, without accents and apostrophes, so that "Kündigen", "kuendigen" and "kundigen",
 * "don't" and "dont" are the same. Sentence marks stay.
 */
export function foldText(text: string, language: Language): string {
  const plain = text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll("'", '')
    .replace(/([a-z])\1{2,}/g, '$1$1');
  return language === 'de' ? plain.replace(/(?<![aeiouq])([aou])e(?![iu])/g, '$1') : plain;
}
