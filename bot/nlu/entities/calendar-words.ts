import type { Language } from '../../../data/model/language.ts';

/** Words of the calendar, folded. */
export interface CalendarWords {
  /** January first; each as one alternative of a pattern. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly end: string;
  readonly start: string;
  readonly middle: string;
  /** "until", "from", "in": a month's name alone is a date only after one of these. */
  readonly prepositions: string;
  readonly thisMonth: string;
  readonly nextMonth: string;
  readonly thisYear: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<'days' | 'weeks' | 'months' | 'years', string>>;
  readonly halfYear: string;
  /** Before a length: it looks back, or counts something else. */
  readonly pastBefore: RegExp;
  readonly pastAfter: RegExp;
}

export const CALENDAR_WORDS: Readonly<Record<Language, CalendarWords>> = {
  en: {
    months: [
      'jan(?:uary)?',
      'feb(?:ruary)?',
      'mar(?:ch)?',
      'apr(?:il)?',
      'may',
      'june?',
      'july?',
      'aug(?:ust)?',
      'sept?(?:ember)?',
      'oct(?:ober)?',
      'nov(?:ember)?',
      'dec(?:ember)?',
    ],
    weekdays: [
      'mon(?:day)?',
      'tue(?:s|sday)?',
      'wed(?:nesday)?',
      'thu(?:rs|rsday)?',
      'fri(?:day)?',
      'sat(?:urday)?',
      'sun(?:day)?',
    ],
    end: 'end(?: of)?',
    start: '(?:beginning|start)(?: of)?',
    middle: 'mid(?:dle of)?',
    prepositions: 'until|till|til|from|in|by|to|through|starting',
    thisMonth: '(?:the|this) month',
    nextMonth: 'next month',
    thisYear: '(?:the|this) year',
    numbers: {
      a: 1,
      an: 1,
      one: 1,
      two: 2,
      'a couple of': 2,
      'couple of': 2,
      three: 3,
      'a few': 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      'half a': 0.5,
    },
    units: { days: 'days?', weeks: 'weeks?|wks?', months: 'months?|mths?', years: 'years?|yrs?' },
    halfYear: 'half a year',
    pastBefore:
      /\b(past|last|previous|already|been|within|every|per|once|twice|these|waiting|waited|customer for|member for)( for| the)? $/,
    pastAfter: /^ (ago|old|notice|trial|free|cooling|before|later i|already)/,
  },
  de: {
    months: [
      'jan(?:uar)?',
      'janner|feb(?:ruar|er)?',
      'marz',
      'apr(?:il)?',
      'mai',
      'juni?',
      'juli?',
      'aug(?:ust)?',
      'sept?(?:ember)?',
      'okt(?:ober)?',
      'nov(?:ember)?',
      'dez(?:ember)?',
    ],
    weekdays: [
      'montags?',
      'dienstags?',
      'mittwochs?',
      'donnerstags?',
      'freitags?',
      'samstags?',
      'sonnabends?',
      'sonntags?',
    ],
    end: 'ende(?: des)?',
    start: '(?:anfang|beginn)(?: des)?',
    middle: 'mitte',
    prepositions: 'bis|ab|im|in|zum|fur',
    thisMonth: '(?:(?:des|dieses|diesen) )?monats?',
    nextMonth: '(?:des )?(?:nachsten|kommenden) monats?',
    thisYear: '(?:(?:des|dieses) )?jahre?s',
    numbers: {
      ein: 1,
      eine: 1,
      einen: 1,
      zwei: 2,
      zwo: 2,
      drei: 3,
      'ein paar': 3,
      paar: 3,
      vier: 4,
      funf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      elf: 11,
      zwolf: 12,
    },
    units: { days: 'tage?n?', weeks: 'wochen?', months: 'monate?n?', years: 'jahre?n?' },
    halfYear: '(?:ein )?halbe?s? ?jahr',
    pastBefore:
      /\b(vor|seit|schon|bereits|letzten|vergangenen|innerhalb(?: von)?|alle|jede[nsr]?|binnen|erst)( uber| fast)? $/,
    pastAfter: /^ (her|alt|frist|gratis|kostenlos|mindest|lang gewartet|kunde)/,
  },
  nl: {
    months: [
      'jan(?:uari)?',
      'feb(?:ruari)?',
      'maart|mrt',
      'apr(?:il)?',
      'mei',
      'juni?',
      'juli?',
      'aug(?:ustus)?',
      'sept?(?:ember)?',
      'okt(?:ober)?',
      'nov(?:ember)?',
      'dec(?:ember)?',
    ],
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    end: 'einde?(?: van)?',
    start: 'begin(?: van)?',
    middle: '(?:half|medio|midden)',
    prepositions: 'tot|vanaf|per|in|voor|tm|tot en met',
    thisMonth: '(?:de|deze|van de) ?maand',
    nextMonth: '(?:de )?(?:volgende|komende) maand',
    thisYear: '(?:het|dit|van het) ?jaar',
    numbers: {
      een: 1,
      twee: 2,
      'een paar': 3,
      paar: 3,
      drie: 3,
      vier: 4,
      vijf: 5,
      zes: 6,
      zeven: 7,
      acht: 8,
      negen: 9,
      tien: 10,
      elf: 11,
      twaalf: 12,
    },
    units: {
      days: 'dag(?:en)?',
      weeks: 'we?eke?n?',
      months: 'maand(?:en|je)?',
      years: 'jaar|jaren',
    },
    halfYear: '(?:een )?half ?jaar',
    pastBefore:
      /\b(al|sinds|afgelopen|laatste|binnen|elke|iedere|per|net|pas)( de| ruim| bijna)? $/,
    pastAfter: /^ (geleden|oud|opzegtermijn|gratis|bedenktijd|lang gewacht|klant|lid)/,
  },
};
