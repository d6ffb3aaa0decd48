import type { Language } from '../../../data/model/language.ts';
import type { CalendarLength } from '../../../data/model/time.ts';
import { splitSegments } from '../segments.ts';
import { CALENDAR_WORDS } from './calendar-words.ts';
import { isStory } from './story.ts';

const UNITS = ['days', 'weeks', 'months', 'years'] as const;
const LONGEST = 1000;

/**
 * "for two months", "für 6 Wochen", "een halfjaar"; lengths that look back ("two days ago", "I was ill for two months") are not meant.
 * Own code: chrono reads a length as a date, and what is asked for is the length.
 */
export function findDuration(folded: string, language: Language): CalendarLength | null {
  if (!HALF_YEAR[language].test(folded) && folded.search(PATTERNS[language]) < 0) return null;
  for (const part of splitSegments(folded, language)) {
    const length = isStory(part, language) ? null : lengthIn(part, language);
    if (length !== null) return length;
  }
  return null;
}

function lengthIn(folded: string, language: Language): CalendarLength | null {
  const words = CALENDAR_WORDS[language];
  if (HALF_YEAR[language].test(folded)) return { months: 6 };
  for (const found of folded.matchAll(PATTERNS[language])) {
    const [whole, amount = '', unitText = ''] = found;
    const before = folded.slice(0, found.index);
    if (
      words.pastBefore.test(before) ||
      words.pastAfter.test(folded.slice(found.index + whole.length))
    )
      continue;
    const count = words.numbers[amount] ?? Number(amount);
    const unit = UNITS.find((_, at) => UNIT_PATTERNS[language][at]?.test(unitText) === true);
    if (unit !== undefined && count >= 1 && count <= LONGEST) return { [unit]: count };
  }
  return null;
}

/** True for "for 6 weeks" and nothing else: how long, not when. */
export function isLength(folded: string, language: Language): boolean {
  return WHOLE[language].test(folded);
}

const PATTERNS: Readonly<Record<Language, RegExp>> = {
  en: pattern('en'),
  de: pattern('de'),
  nl: pattern('nl'),
};

const FOR: Readonly<Record<Language, string>> = {
  en: 'for|of',
  de: 'für|fur|fuer',
  nl: 'voor|van|gedurende',
};
const WHOLE: Readonly<Record<Language, RegExp>> = {
  en: whole('en'),
  de: whole('de'),
  nl: whole('nl'),
};

const HALF_YEAR = {
  en: new RegExp(String.raw`\b${CALENDAR_WORDS.en.halfYear}\b`),
  de: new RegExp(String.raw`\b${CALENDAR_WORDS.de.halfYear}\b`),
  nl: new RegExp(String.raw`\b${CALENDAR_WORDS.nl.halfYear}\b`),
};
const unitPatterns = (language: Language) =>
  UNITS.map((name) => new RegExp(`^(?:${CALENDAR_WORDS[language].units[name]})$`));
const UNIT_PATTERNS = { en: unitPatterns('en'), de: unitPatterns('de'), nl: unitPatterns('nl') };

function whole(language: Language): RegExp {
  return new RegExp(`^(?:(?:${FOR[language]}) )?${PATTERNS[language].source}$`);
}

function pattern(language: Language): RegExp {
  const { numbers, units } = CALENDAR_WORDS[language];
  const amounts = Object.keys(numbers).sort((a, b) => b.length - a.length);
  const unit = UNITS.map((name) => units[name]).join('|');
  return new RegExp(
    String.raw`\b(\d{1,3}|${amounts.join('|')}) (?:full |ganze |hele )?(${unit})\b`,
    'g',
  );
}
