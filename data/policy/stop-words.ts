import { LANGUAGES, type Language } from '../model/language.ts';

/** Said alone, each leads straight to confirming, at any point (invariant I12). */
export const STOP_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['cancel', 'just cancel', 'cancel it', 'end it'],
  de: ['kündigen', 'einfach kündigen', 'beenden'],
  nl: ['opzeggen', 'gewoon opzeggen', 'stopzetten'],
};

/** Said alone, ends the conversation and not the contract; the answer says so. */
export const CONVERSATION_STOP_WORDS: readonly string[] = ['stop', 'stopp'];

/** Said alone, one step back, in any language. */
const BACK_WORDS: readonly string[] = ['back', 'go back', 'zuruck', 'zurueck', 'terug', 'ga terug'];

/** Said alone at the card: nothing is decided yet. */
const THINKING: readonly RegExp[] = [
  /^(h+m+ )?(let me|ill|i ll|i need to|i have to|i want to|give me a moment to) (have a )?think( about (it|that|this)| it over)?( first)?$/,
  /^(h+m+ )?(im|i m|i am) (still )?(not sure|undecided|in two minds)( yet| about it)?$/,
  /^(h+m+ )?(ich )?(uberleg|uberlege|zogere)( es)?( mir)?( das)?( noch)?( ?mal| einmal)?$/,
  /^(h+m+ )?(ich )?(muss|mochte|will) (es |das )?(mir )?(es |das )?(noch |erst )?(mal )?(uberlegen|nachdenken|druber schlafen|daruber nachdenken)$/,
  /^(h+m+ )?(ich )?bin (mir )?(noch )?(nicht sicher|unsicher|unentschlossen)$/,
  /^(h+m+ )?(ik )?twijfel( nog)?$/,
  /^(h+m+ )?(ik )?(moet|wil|ga) (er )?(nog |eerst )?(even )?over (nadenken|denken)$/,
  /^(h+m+ )?(ik )?denk er (nog )?(even )?over na$/,
  /^(h+m+ )?(ik )?(weet het|ben er) nog niet( zeker| uit)?$/,
];

/** With room for signs around it; anything longer says more than one of these words. */
const LONGEST = 60;

const folded = new Set(LANGUAGES.flatMap((language) => STOP_WORDS[language]).map(folding));

/** True when the text is a stop word of any language and nothing else, whatever its case, accents and punctuation. */
export function isStopWord(text: string): boolean {
  return folded.has(fold(text));
}

/** True for "stop" alone. */
export function isConversationStop(text: string): boolean {
  return CONVERSATION_STOP_WORDS.includes(fold(text));
}

/** True for "back" alone. */
export function isBackWord(text: string): boolean {
  return BACK_WORDS.includes(fold(text));
}

/** True for "let me think about it" and its like, alone. */
export function isThinkingItOver(text: string): boolean {
  return THINKING.some((words) => words.test(fold(text)));
}

/** True when the text is what stands on a button, and nothing else. */
export function isLabel(text: string, label: string): boolean {
  return fold(text) === folding(label);
}

/** "Kündigen!", "kundigen" and "kuendigen" are one word: people type without umlauts. */
function fold(text: string): string {
  if (text.length > LONGEST) return '';
  if (text !== last.text) last = { text, folded: folding(text) };
  return last.folded;
}

/** One text is asked about several times in a row. */
let last = { text: '', folded: '' };

function folding(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll('kuendig', 'kundig');
}
