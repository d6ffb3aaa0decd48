import { RegexpTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';

const tokenizer = new RegexpTokenizer({ pattern: /[^a-z0-9?]+/ });

/** The words of a folded text; addresses and numbers are masked, since it does not matter which ones. */
export function splitWords(folded: string): string[] {
  const masked = folded
    .replace(/\S+@\S+/g, ' emailmask ')
    .replace(/(?:https?:|www\.)\S+/g, ' urlmask ')
    .replace(/\d[\d.,:/-]*/g, ' 0 ')
    .replaceAll('?', ' ? ');
  return tokenizer.tokenize(masked).filter((word) => word !== '');
}
