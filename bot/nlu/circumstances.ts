import type { Language } from '../../data/model/language.ts';
import {
  REASONS,
  type Asked,
  type Intent,
  type Understanding,
} from '../../data/model/understanding.ts';
import type { FeatureCounts } from './features.ts';
import { LEXICONS } from './lexicon/index.ts';
import { REASON_CUES } from './lexicon/reason-cues.ts';
import { labelProbabilities, type LinearModel } from './linear-model.ts';

/** How sure a fixed phrase makes us of a reason. */
const ONE_PHRASE = 0.85;
/** From here on the model alone is believed; below it, it hears reasons in their denial ("not too expensive"). */
const HEARD_REASON = 0.6;
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
];

/** Whether what is said can be a reason: it was asked for, or the wish is one that has reasons. */
export function mayGiveReasons(intent: Intent, asked: Asked | null): boolean {
  return asked === 'reason' || asked === 'survey' || !NO_DEPARTURE.includes(intent);
}
const HEARD_MOOD = 0.5;

/** What the model hears between the lines: the probability of each reason and mood. */
export type Heard = ReadonlyMap<string, number>;

export function hearCircumstances(model: LinearModel, counts: FeatureCounts): Heard {
  const probabilities = labelProbabilities(model, counts);
  return new Map(model.classes.map((name, at) => [name, probabilities[at] ?? 0]));
}

/** The reasons that a text gives, in the order of `REASONS`: by a fixed phrase, or by what the model hears. */
export function findReasons(
  folded: string,
  language: Language,
  heard: Heard,
): Understanding['reasons'] {
  const phrased = new Set(
    [...LEXICONS[language].reasons, ...REASON_CUES[language]]
      .filter(([, pattern]) => pattern.test(folded))
      .map(([name]) => name),
  );
  return REASONS.flatMap((reason) => {
    const probability = heard.get(reason) ?? 0;
    if (phrased.has(reason))
      return [{ reason, confidence: Math.max(ONE_PHRASE, round(probability)) }];
    return probability >= HEARD_REASON ? [{ reason, confidence: round(probability) }] : [];
  });
}

/** Distress outweighs anger: a person in need gets gentleness whatever the tone. */
export function findMood(
  text: string,
  folded: string,
  language: Language,
  heard: Heard,
): Understanding['mood'] {
  const mood = LEXICONS[language].moods.find(([, pattern]) => pattern.test(folded))?.[0];
  if (mood === 'distressed' || (heard.get('distressed') ?? 0) >= HEARD_MOOD) return 'distressed';
  if (mood === 'upset' || (heard.get('upset') ?? 0) >= HEARD_MOOD) return 'upset';
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
