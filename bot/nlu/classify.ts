import type { Language } from '../../data/model/language.ts';
import { INTENTS, type Intent } from '../../data/model/understanding.ts';
import { deniesEnd, deniesPlainly, deniesStaying } from './denials/index.ts';
import { LEXICONS } from './lexicon/index.ts';
import { softmax } from './linear-model.ts';

/** The probability of each intent, in the order of `INTENTS`. */
export type Probabilities = Float64Array;

const columnsOf = (...intents: readonly Intent[]) =>
  intents.map((intent) => INTENTS.indexOf(intent));

const KEEP = INTENTS.indexOf('keep_subscription');
const COMPLAINT = INTENTS.indexOf('complaint');
const LEAVING = columnsOf(
  'cancel_subscription',
  'pause_subscription',
  'delete_account',
  'withdraw_contract',
  'leave_unclear',
);
/** "Don't cancel, pause" wants a pause, and who withdraws takes something back as well: a denial means one of the others. */
const DENIABLE = columnsOf('cancel_subscription', 'delete_account', 'leave_unclear');

/**
 * It is open whether somebody stays where leaving is at most so many times as likely: of the strangers
 * beyond it who used a word of staying, nine in ten left. A text that names an end and no staying is never open.
 */
const OPEN_UP_TO = 33;
/** A denial in so many words is believed up to here: beyond it, it belonged to something else in three of four texts written to mislead. */
const DENIED_AT_MOST = 250;

/** Turns margins into probabilities: what people left out of the training say is then understood as often as it is said to be. */
const STEEPNESS = 4;

/** The model's view, corrected where the wording leaves no doubt: negation, threats and questions are no wish. */
export function classify(folded: string, margins: Float64Array, language: Language): Probabilities {
  const probabilities = new Float64Array(INTENTS.length);
  for (let at = 0; at < INTENTS.length; at++) probabilities[at] = (margins[at] ?? 0) * STEEPNESS;
  softmax(probabilities);
  const { ends, stays, keep, unable, question, threat } = LEXICONS[language];
  if (likelyEnough(probabilities, KEEP) && ends.test(folded) && !stays.test(folded)) {
    scale(probabilities, KEEP, 0.02);
  }
  const leader = strongest(probabilities);
  const leaves = LEAVING.includes(leader);
  const moveTo = (at: number) => {
    const wished = probabilities[leader] ?? 0;
    for (const way of LEAVING) scale(probabilities, way, 0.1);
    probabilities[at] = Math.max(probabilities[at] ?? 0, wished);
  };
  const isDeniable = DENIABLE.includes(leader);
  const stayed = probabilities[KEEP] ?? 0;
  const isLikelierThan = (times: number) => (probabilities[leader] ?? 0) > stayed * times;
  const keeps = () =>
    deniesPlainly(folded, language) ||
    (!isLikelierThan(DENIED_AT_MOST) && deniesEnd(folded, language)) ||
    (!isLikelierThan(OPEN_UP_TO) && keep.test(folded) && !deniesStaying(folded, language));
  if (isDeniable && keeps() && !unable.test(folded)) {
    moveTo(KEEP);
  } else if (isDeniable && threat.test(folded)) {
    moveTo(COMPLAINT);
  } else if (leaves && question.test(folded)) {
    for (const way of LEAVING) scale(probabilities, way, 0.4);
  } else if (leader === KEEP && deniesStaying(folded, language) && !deniesEnd(folded, language)) {
    const way = strongestOf(probabilities, DENIABLE);
    if (stayed <= (probabilities[way] ?? 0) * DENIED_AT_MOST) {
      scale(probabilities, KEEP, 0.1);
      probabilities[way] = Math.max(probabilities[way] ?? 0, stayed);
    }
  }
  return normalise(probabilities);
}

/** The column of the likeliest intent. */
export function strongest(probabilities: Probabilities): number {
  let best = 0;
  for (let at = 1; at < probabilities.length; at++) {
    if ((probabilities[at] ?? 0) > (probabilities[best] ?? 0)) best = at;
  }
  return best;
}

const strongestOf = (probabilities: Probabilities, columns: readonly number[]) =>
  columns.reduce((best, at) => ((probabilities[at] ?? 0) > (probabilities[best] ?? 0) ? at : best));

/** Below this a correction would change nothing that is shown. */
const likelyEnough = (probabilities: Probabilities, at: number) => (probabilities[at] ?? 0) > 0.01;

function scale(probabilities: Probabilities, at: number, by: number): void {
  probabilities[at] = (probabilities[at] ?? 0) * by;
}

function normalise(probabilities: Probabilities): Probabilities {
  let sum = 0;
  for (const probability of probabilities) sum += probability;
  for (let at = 0; at < probabilities.length; at++) scale(probabilities, at, 1 / (sum || 1));
  return probabilities;
}
