import type { Language } from '../../data/model/language.ts';
import {
  INTENTS,
  REASONS,
  type Asked,
  type Reason,
  type Intent,
  type Understanding,
} from '../../data/model/understanding.ts';
import { LEXICONS } from './lexicon/index.ts';
import { REASON_CUES } from './lexicon/reason-cues.ts';
import { CIRCUMSTANCES } from './language-model.ts';
import { sigmoid } from './linear-model.ts';

const phrasesOf = (language: Language) =>
  Map.groupBy([...LEXICONS[language].reasons, ...REASON_CUES[language]], ([reason]) => reason);
const PHRASES = { en: phrasesOf('en'), de: phrasesOf('de'), nl: phrasesOf('nl') } as const;

/** By so much a fixed phrase moves what the model hears: it settles what is open, and the model may still deny it. */
const ONE_PHRASE = 0.6;
/** From here on the likeliest reason is believed ... */
const HEARD_REASON = 0.5;
/** ... and from here on any other. This and the leans below: chosen by what they reach for people left out of the training and on the development set. */
const HEARD_ANOTHER = 0.71;
/** Whoever wants one of these and nothing else tells what happened, not why they leave. */
const NO_DEPARTURE: readonly Intent[] = [
  'keep_subscription',
  'undo_change',
  'resume_subscription',
  'refund',
  'data_export',
  'fees_notice',
  'marketing_objection',
  'security',
  'bot_question',
  'talk_to_human',
  'yes',
  'no',
  'greeting',
  'thanks',
  'goodbye',
  'help',
];
/** In the mouth of somebody who wants nothing that we know, these are what a support desk is for. */
const SUPPORT_MATTERS: readonly Reason[] = [
  'technical_problems',
  'missing_feature',
  'too_complex',
  'switched_service',
];
/** Anything else has to be as plain as this there. */
const HEARD_ELSEWHERE = 0.95;

/** Whether what is said can be a reason: it was asked for, or the wish is one that has reasons. */
function mayGiveReasons(intent: Intent | null, asked: Asked | null): boolean {
  return isAskedWhy(asked) || intent === null || !NO_DEPARTURE.includes(intent);
}

const isAskedWhy = (asked: Asked | null) => asked === 'reason' || asked === 'survey';

/** What the model hears between the lines: how far the text lies on the side of each reason and mood. */
export type Heard = ReadonlyMap<string, number>;

const STEEPNESS = 3;
/** A reason as likely as not lies a little on the far side, since few lines give it; still further where it was asked for. */
const REASON_LEAN = 0.15;
const ANSWER_LEAN = 0.5;
/** Unasked, the long-winded give more reasons than the curt: so much more at each e-fold of words, from so many on and up to so many. */
const LENGTH_LEAN = 0.2;
const USUAL_WORDS = 11;
const MOST_WORDS = 40;
/** It is the reason only where no other one is (test/evaluation/README.md). */
const BREAK: Reason = 'temporary_break';
/** Each pause is a break: that it gives one as its reason has to be so much plainer, or said in fixed words. */
const PAUSE_LEAN = -0.4;

/** @param scores The model's margins of all classes, circumstances after intents. */
export function hearCircumstances(scores: Float64Array): Heard {
  return new Map(CIRCUMSTANCES.map((name, at) => [name, scores[INTENTS.length + at] ?? 0]));
}

/**
 * The reasons that a text gives, likeliest first: by what the model hears and by fixed phrases.
 * @param intent `null`: none is plain.
 */
export function findReasons(
  folded: string,
  language: Language,
  intent: Intent | null,
  asked: Asked | null,
  heard: Heard,
): Understanding['reasons'] {
  if (!mayGiveReasons(intent, asked)) return [];
  const elsewhere = intent === 'out_of_scope' && asked === null;
  if (elsewhere && folded.includes('?')) return [];
  const lean = isAskedWhy(asked)
    ? ANSWER_LEAN
    : elsewhere
      ? REASON_LEAN
      : REASON_LEAN + leanOfLength(folded);
  const confidenceIn = (reason: Reason) => {
    const margin = (heard.get(reason) ?? -1) + lean;
    // No phrase lifts it that far: those of most reasons need not be looked for.
    if (margin + ONE_PHRASE < 0) return 0;
    if (PHRASES[language].get(reason)?.some(([, phrase]) => phrase.test(folded)) === true)
      return round(sigmoid((margin + ONE_PHRASE) * STEEPNESS));
    const isPause = reason === BREAK && intent === 'pause_subscription';
    return round(sigmoid((isPause ? margin + PAUSE_LEAN : margin) * STEEPNESS));
  };
  const isAffordable = LEXICONS[language].affordable.test(folded);
  const least = elsewhere ? HEARD_ELSEWHERE : HEARD_REASON;
  const given = REASONS.filter((reason) => reason !== 'too_expensive' || !isAffordable)
    .filter((reason) => !elsewhere || !SUPPORT_MATTERS.includes(reason))
    .map((reason) => ({ reason, confidence: confidenceIn(reason) }))
    .toSorted((a, b) => b.confidence - a.confidence)
    .filter(
      ({ confidence }, at) => confidence >= (at === 0 ? least : Math.max(least, HEARD_ANOTHER)),
    );
  return given[0]?.reason === BREAK ? [given[0]] : given.filter(({ reason }) => reason !== BREAK);
}

function leanOfLength(folded: string): number {
  const words = Math.min(MOST_WORDS, folded.split(' ').length);
  return LENGTH_LEAN * Math.log((words + 1) / (USUAL_WORDS + 1));
}

/** Distress outweighs anger: a person in need gets gentleness whatever the tone. */
export function findMood(
  text: string,
  folded: string,
  language: Language,
  heard: Heard,
): Understanding['mood'] {
  const mood = LEXICONS[language].moods.find(([, pattern]) => pattern.test(folded))?.[0];
  if (mood === 'distressed' || (heard.get('distressed') ?? 0) >= 0) return 'distressed';
  if (mood === 'upset' || (heard.get('upset') ?? 0) >= 0) return 'upset';
  return isShouting(text) ? 'upset' : 'calm';
}

const round = (probability: number) => Math.round(probability * 1000) / 1000;

export function findSensitive(folded: string, language: Language): Understanding['sensitive'] {
  return LEXICONS[language].sensitive.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

export function isExtraordinary(folded: string, language: Language): boolean {
  return LEXICONS[language].extraordinary.test(folded);
}

/** Capitals over several words, or a row of exclamation marks. */
function isShouting(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return (letters >= 12 && capitals / letters > 0.8) || /!{3,}/.test(text);
}
