import { RegexpTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';

/** Shorter ends of a word say nothing of it: "Handyvertrag" is a contract, "Angebot" no bot. */
const SHORTEST_END = 5;
/** A pathological "word" of thousands of letters says no more than its start. */
export const LONGEST_WORD = 40;

const tokenizer = new RegexpTokenizer({ pattern: /[^a-z0-9?]+/ });

/** The words of a folded text without whom it is addressed to ("@support"); addresses and numbers are masked, since it does not matter which ones. */
export function splitWords(folded: string): string[] {
  const masked = folded
    .replace(/(?<!\S)@[\w.-]+(?=\s)/g, ' ')
    .replace(/\S+@\S+/g, ' emailmask ')
    .replace(/(?:https?:|www\.)\S+/g, ' urlmask ')
    .replace(/\d[\d.,:/-]*/g, ' 0 ')
    .replaceAll('?', ' ? ');
  return tokenizer.tokenize(masked).filter((word) => word !== '');
}

/** The ends of a word that are long enough to say something of it, longest first. */
export function endsOf(word: string): string[] {
  const ends: string[] = [];
  for (let at = 1; at <= word.length - SHORTEST_END; at++) ends.push(word.slice(at));
  return ends;
}
