import type { Language } from '../../data/model/language.ts';
import { INTENTS, type Intent, type Understanding } from '../../data/model/understanding.ts';
import { countFeatures, type FeatureCounts } from './features.ts';
import { LEXICONS } from './lexicon/index.ts';
import { classProbabilities, type LinearModel } from './linear-model.ts';
import { foldText } from './normalize.ts';
import { splitSegments } from './segments.ts';

type Ranking = Understanding['intents'];

const LEAVING: readonly Intent[] = [
  'cancel_subscription',
  'pause_subscription',
  'delete_account',
  'withdraw_contract',
  'leave_unclear',
];
/** Said beside a wish, they do not hide it. */
const BESIDE: readonly Intent[] = [
  'out_of_scope',
  'complaint',
  'greeting',
  'thanks',
  'goodbye',
  'yes',
  'no',
  'help',
  'bot_question',
];
/** Whoever says one of these does not also want what the other half of the sentence mentions. */
const INSTEAD: readonly Intent[] = [
  'keep_subscription',
  'undo_change',
  'resume_subscription',
  'fees_notice',
  'marketing_objection',
  'security',
];

/** Wanted along with leaving, they come after it. */
const ALONG: readonly Intent[] = ['refund', 'data_export', 'talk_to_human'];

/** A second wish has to be as plain as this. */
const PLAIN = 0.6;
const SHOWN = 0.1;

/** Ranks the intents of a text, given with its features: the whole first, then wishes that its parts hold, strongest first. */
export function rankIntents(
  text: string,
  counts: FeatureCounts,
  language: Language,
  model: LinearModel,
): Ranking {
  const whole = classify(text, counts, language, model);
  const segments = splitSegments(text, language);
  if (segments.length < 2) return rank(whole);
  const parts = segments
    .filter((segment) => /\s/.test(segment) || segment.length > 5)
    .map((segment) => classify(segment, countFeatures(segment, language), language, model));
  const [leader] = rank(whole);
  if (leader === undefined || INSTEAD.includes(leader.intent)) return rank(whole);
  const keeps = parts.some((part) => (part.get('keep_subscription') ?? 0) > PLAIN);
  for (const part of parts) {
    for (const [intent, confidence] of part) {
      if (BESIDE.includes(intent) || confidence < PLAIN) continue;
      if (keeps && LEAVING.includes(intent)) continue;
      if (INSTEAD.includes(intent) && LEAVING.includes(leader.intent)) {
        whole.set(
          intent,
          Math.max(whole.get(intent) ?? 0, Math.min(confidence, leader.confidence * 0.9)),
        );
        continue;
      }
      const first = LEAVING.includes(intent) && ALONG.includes(leader.intent);
      const floor =
        first || BESIDE.includes(leader.intent)
          ? Math.max(confidence, first ? leader.confidence + 0.001 : 0)
          : Math.min(confidence, leader.confidence * 0.95);
      whole.set(intent, Math.max(whole.get(intent) ?? 0, floor));
    }
  }
  return rank(whole);
}

/** The model's view, corrected where the wording leaves no doubt: negation and questions are no wish. */
function classify(
  text: string,
  counts: FeatureCounts,
  language: Language,
  model: LinearModel,
): Map<Intent, number> {
  const probabilities = classProbabilities(model, counts);
  const scores = new Map<Intent, number>(
    INTENTS.map((intent, at) => [intent, probabilities[at] ?? 0]),
  );
  const lexicon = LEXICONS[language];
  const folded = foldText(text, language);
  const damp = (by: number) => {
    for (const intent of LEAVING) scores.set(intent, (scores.get(intent) ?? 0) * by);
  };
  if (lexicon.ends.test(folded) && !lexicon.stays.test(folded)) {
    scores.set('keep_subscription', (scores.get('keep_subscription') ?? 0) * 0.02);
  }
  const [leader] = rank(scores);
  const pauses = leader?.intent === 'pause_subscription' || leader?.intent === 'withdraw_contract';
  if (
    leader !== undefined &&
    LEAVING.includes(leader.intent) &&
    !pauses &&
    lexicon.keep.test(folded) &&
    !lexicon.unable.test(folded)
  ) {
    damp(0.1);
    scores.set(
      'keep_subscription',
      Math.max(scores.get('keep_subscription') ?? 0, leader.confidence),
    );
  } else if (lexicon.question.test(folded)) damp(0.4);
  return normalise(scores);
}

function normalise(scores: Map<Intent, number>): Map<Intent, number> {
  let sum = 0;
  for (const score of scores.values()) sum += score;
  for (const [intent, score] of scores) scores.set(intent, score / (sum || 1));
  return scores;
}

function rank(scores: ReadonlyMap<Intent, number>): Ranking {
  const ranked = [...scores]
    .map(([intent, confidence]) => ({ intent, confidence: Math.round(confidence * 1000) / 1000 }))
    .sort((a, b) => b.confidence - a.confidence);
  return ranked.filter(({ confidence }, at) => at === 0 || confidence >= SHOWN);
}
