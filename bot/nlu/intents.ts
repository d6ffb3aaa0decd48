import type { Language } from '../../data/model/language.ts';
import { INTENTS, type Intent, type Understanding } from '../../data/model/understanding.ts';
import { countFeatures, splitWords } from './features.ts';
import { LEXICONS } from './lexicon/index.ts';
import { scoreClasses, softmax, toVector, type LinearModel } from './linear-model.ts';
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

/** Turns margins into probabilities: with this, a text that is understood with 0.7 is understood right 7 times of 10. */
const STEEPNESS = 4;

/** Ranks the intents of a folded text, given with the model's view of the whole: that first, then wishes that its parts hold, strongest first. */
export function rankIntents(
  folded: string,
  scores: Float64Array,
  language: Language,
  model: LinearModel,
): Ranking {
  const whole = classify(folded, scores, language);
  const segments = splitSegments(folded, language);
  if (segments.length < 2) return rank(whole);
  const parts = segments
    .filter((segment) => segment.length > 5 || segment.includes(' '))
    .map((segment) => {
      const vector = toVector(countFeatures(splitWords(segment), language), model);
      return classify(segment, scoreClasses(vector, model, INTENTS.length), language);
    });
  const [first] = rank(whole);
  if (first === undefined || INSTEAD.includes(first.intent)) return rank(whole);
  const plain = parts.flatMap((part) =>
    [...part].filter(([intent, confidence]) => confidence >= PLAIN && !BESIDE.includes(intent)),
  );
  const leader = leadOf(first, plain);
  whole.set(leader.intent, leader.confidence);
  const keeps = plain.some(([intent]) => intent === 'keep_subscription');
  for (const [intent, confidence] of plain) {
    if (intent === leader.intent || (keeps && LEAVING.includes(intent))) continue;
    const before = LEAVING.includes(intent) && ALONG.includes(leader.intent);
    const heard = before
      ? Math.min(1, leader.confidence + 0.001)
      : BESIDE.includes(leader.intent)
        ? confidence
        : Math.min(confidence, leader.confidence * 0.95);
    whole.set(intent, Math.max(whole.get(intent) ?? 0, heard));
  }
  return rank(whole);
}

/** Which of several wishes leads: of two ways to leave the one said first, otherwise the strongest of the whole. */
function leadOf(
  first: Ranking[number],
  plain: readonly (readonly [Intent, number])[],
): Ranking[number] {
  const ways = plain.filter(([intent]) => LEAVING.includes(intent));
  const [said] = LEAVING.includes(first.intent) ? ways : plain.filter(([i]) => i === first.intent);
  const keeps = plain.some(([intent]) => intent === 'keep_subscription');
  if (said === undefined || keeps) return first;
  return { intent: said[0], confidence: Math.min(0.99, Math.max(said[1], first.confidence)) };
}

/** The model's view, corrected where the wording leaves no doubt: negation and questions are no wish. */
function classify(folded: string, margins: Float64Array, language: Language): Map<Intent, number> {
  const probabilities = softmax(
    Float64Array.from({ length: INTENTS.length }, (_, at) => (margins[at] ?? 0) * STEEPNESS),
  );
  const scores = new Map<Intent, number>(
    INTENTS.map((intent, at) => [intent, probabilities[at] ?? 0]),
  );
  const lexicon = LEXICONS[language];
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
