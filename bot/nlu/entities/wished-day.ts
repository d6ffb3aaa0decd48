import type { Language } from '../../../data/model/language.ts';
import type { PlainDate } from '../../../data/model/time.ts';
import type { SaidDay } from './said-days.ts';
import { isStory } from './story.ts';

/** A wish for a day further ahead than this beside a story is the story's day, a year late. */
const FAR_AHEAD_DAYS = 270;
/** A message with no more words around the day says nothing but the day: "on the 1st of March then". */
const MOST_WORDS_AROUND = 2;
const DAY_MS = 86_400_000;

/** What makes a day one that is wished for, folded. */
interface DayWords {
  /** Right before a day: from or until when. */
  readonly fromOrUntil: RegExp;
  /** Right before a day: it tells which contract, or since when. */
  readonly ofAThing: RegExp;
  readonly wish: RegExp;
}

const WORDS: Readonly<Record<Language, DayWords>> = {
  en: {
    fromOrUntil:
      /\b(?:until|till?|by|from|to|for|through|starting|beginning|effective|as (?:of|from|at)|before|after|no later than)(?: on)?(?: the)? ?$/,
    ofAThing: /\b(?:since|dated|(?<!\b(?:as|end|effect|beginning|start|middle) )of)(?: the)? ?$/,
    wish: /\b(?:rather|instead|make it|cancel(?!led|ed)|end\b|ending|stop\b|stopping|terminat|quit|clos(?:e|ing)\b|leav|paus|freez|hold|suspend|resum|restart|delet|remov|(?:to|it) finish|last day|unsubscribe|withdraw|notice|back\b|return|please|pls|plz|(?:want|get|opt|me|it) (?:out|off)\b)/,
  },
  de: {
    fromOrUntil:
      /\b(?:bis|ab|zum|per|fur|wirkung vom|ablauf (?:des|vom)|spatestens|fruhestens)(?: zum| dem| den| am)? ?$/,
    ofAThing: /\b(?:seit|(?<!\b(?:wirkung|ablauf) )vom|datiert)(?: dem| den)? ?$/,
    wish: /lieber|stattdessen|kundig|letzte[rn]? tag|beend|\benden?\b|schluss|aufhor|stopp|paus|unterbrech|losch|widerruf|\braus\b|austr[ei]t|zuruck|wieder|weiter|bitte|ruhen|stillleg|aussetz|\bweg\b|gehen?\b/,
  },
  nl: {
    fromOrUntil:
      /\b(?:per|vanaf|tot(?: en met)?|tm|t\/m|ingang van|ingaande|uiterlijk|voor|na)(?: de| op)? ?$/,
    ofAThing:
      /\b(?:sinds|gedateerd|dd|(?<!\b(?:ingang|einde?|begin|midden|looptijd) )van)(?: de)? ?$/,
    wish: /liever|in plaats|opzeg|laatste dag|\bzeg\b|opgezegd|stop|beeindig|be-eindig|eindig|\beinde\b|pauz|onderbre|verwijder|\bwis|herroep|\bweg\b|\buit\b|terug|\bweer\b|hervat|graag|bevries|klaar|annul|schors/,
  },
};

/**
 * Whether a day is the one from or until which something is wished, and not one of the story around it:
 * "he died in October", "the contract of 12 May". Where it cannot be told it is none, so that the
 * earliest day is used and shown, and nobody pays a year longer for having told why.
 * @param asked A day was asked for: it needs no word that wishes.
 * @param text The whole of it, folded.
 */
export function isWished(
  { date, before, words, after, kind }: SaidDay,
  language: Language,
  today: PlainDate,
  { asked, text }: { readonly asked: boolean; readonly text: string },
): boolean {
  const { fromOrUntil, ofAThing, wish } = WORDS[language];
  if (ofAThing.test(before)) return false;
  const isAlone = () => countWords(text) - countWords(words) <= MOST_WORDS_AROUND;
  if (kind === 'month') return asked && isAlone();
  if (kind !== 'day') return true;
  const whole = before + words + after;
  const story = isStory(whole, language);
  if (fromOrUntil.test(before)) return !story || !isFarAhead(date, today);
  if (story) return false;
  return asked || wish.test(whole) || isAlone();
}

function isFarAhead(date: PlainDate, today: PlainDate): boolean {
  return Date.parse(date) - Date.parse(today) > FAR_AHEAD_DAYS * DAY_MS;
}

function countWords(text: string): number {
  return text.match(/[a-z]+/g)?.length ?? 0;
}
