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

/** By so much a fixed phrase moves what the model hears: it settles what is open, and the model may still deny it. */
const ONE_PHRASE = 0.8;
/** From here on the likeliest reason is believed ... */
const HEARD_REASON = 0.5;
/** ... and from here on any other, since few give two. Chosen by the sum of what they reach for people left out of the training and on the development set. */
const HEARD_ANOTHER = 0.89;
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

/** Whether what is said can be a reason: it was asked for, or the wish is one that has reasons. */
function mayGiveReasons(intent: Intent, asked: Asked | null): boolean {
  return asked === 'reason' || asked === 'survey' || !NO_DEPARTURE.includes(intent);
}

/** What the model hears between the lines: how far the text lies on the side of each reason and mood. */
export type Heard = ReadonlyMap<string, number>;

/** Turn margins into probabilities: a reason as likely as not lies a little on the far side, since few lines give it. */
const STEEPNESS = 3;
const REASON_LEAN = 0.3;

/** @param scores The model's margins of all classes, circumstances after intents. */
export function hearCircumstances(scores: Float64Array): Heard {
  return new Map(CIRCUMSTANCES.map((name, at) => [name, scores[INTENTS.length + at] ?? 0]));
}

/** The reasons that a text gives, likeliest first: by what the model hears and by fixed phrases. */
export function findReasons(
  folded: string,
  language: Language,
  intent: Intent,
  asked: Asked | null,
  heard: Heard,
): Understanding['reasons'] {
  if (!mayGiveReasons(intent, asked)) return [];
  const elsewhere = intent === 'out_of_scope' && asked === null;
  const phrased = new Set(
    [...LEXICONS[language].reasons, ...REASON_CUES[language]]
      .filter(([, pattern]) => pattern.test(folded))
      .map(([name]) => name),
  );
  const likeliest = REASONS.map((reason) => ({
    reason,
    confidence: round(
      sigmoid(
        ((heard.get(reason) ?? -1) + REASON_LEAN + (phrased.has(reason) ? ONE_PHRASE : 0)) *
          STEEPNESS,
      ),
    ),
  }))
    .filter(({ reason }) => {
      if (elsewhere && SUPPORT_MATTERS.includes(reason)) return false;
      if (reason === 'too_expensive' && LEXICONS[language].affordable.test(folded)) return false;
      // Each pause is a break; why, is said in words or not at all.
      return reason !== 'temporary_break' || intent !== 'pause_subscription' || phrased.has(reason);
    })
    .toSorted((a, b) => b.confidence - a.confidence);
  return likeliest.filter(
    ({ confidence }, at) => confidence >= (at === 0 && !elsewhere ? HEARD_REASON : HEARD_ANOTHER),
  );
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
