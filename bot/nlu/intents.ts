import type { Language } from '../../data/model/language.ts';
import {
  INTENTS,
  NEVER_UNHEARD,
  type Intent,
  type Understanding,
} from '../../data/model/understanding.ts';
import { saidWords } from './courtesies.ts';
import { classify, strongest, type Probabilities } from './classify.ts';
import { afterDropped } from './corrections.ts';
import type { LanguageModel } from './language-model.ts';
import { LEXICONS } from './lexicon/index.ts';
import { scoreWords } from './score-words.ts';
import { splitSegments, splitSentences } from './segments.ts';

type Ranking = Understanding['intents'];
type Heard = Ranking[number];

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
const INSTEAD: readonly Intent[] = ['keep_subscription', 'undo_change', 'resume_subscription'];
/** Nor does whoever asks one of these, but for what another sentence wants plainly. */
const ASKS: readonly Intent[] = ['fees_notice', 'security'];

/** Wanted along with leaving, they come after it. */
const ALONG: readonly Intent[] = ['refund', 'data_export', 'marketing_objection', 'talk_to_human'];

/** "Get me off your list" ends no contract: beside advertising, a part has to name what it ends. */
const NAMES_A_CONTRACT =
  /\b(account|subscription|membership|contract|plan|policy|premium|\w*(abo|abonnement|vertrag|mitgliedschaft|konto|tarif|contract|lidmaatschap|polis))\b/;

const OF_ONESELF = /\b(i|im|ill|id|we|were|well|ich|wir|ik|wij)\b/;

/** A second wish has to be as plain as this. */
const PLAIN = 0.7;
/** What a part wishes, its text wishes only where the whole lies no further on the other side than this, */
const FURTHEST = -0.75;
/** or than this, where the whole wishes nothing: of such parts of strangers' texts, five in six misled. */
const FURTHEST_BESIDE = -0.25;
/** Ways out need less there. */
const FURTHEST_WAY_OUT = -0.5;
/** "Refund me, I left in May": a way out comes before what is wanted along with it only where the whole hears it as well as this. */
const FURTHEST_FIRST = -0.3;
/** A part as plain as this makes up for as much. */
const PLAINER = 0.9;
const MAKES_UP = 0.25;
const SHOWN = 0.1;
/** What is ranked before or after another differs by this, to which confidence is rounded. */
const LEAST_STEP = 0.001;
/** "Cancel? Not before you fix it": what is taken up in a word or two is no wish of its own. */
const ECHO = /^\S+(?: \S+)? ?\?+$/;
/** A single word of less letters is no wish. */
const SHORTEST_PART = 6;

/** Ranks the intents of a folded text, given with the model's view of the whole: that first, then wishes that its parts hold, strongest first. */
export function rankIntents(
  folded: string,
  scores: Float64Array,
  language: Language,
  model: LanguageModel,
): Ranking {
  const whole = classify(folded, scores, language);
  const leading = INTENTS[strongest(whole)] ?? 'out_of_scope';
  if (leading === 'keep_subscription') {
    const left = afterDropped(folded, language);
    const wish = left === null ? null : readPart(left, language, model);
    if (wish !== null && LEAVING.includes(wish.intent)) return [wish];
  }
  if (INSTEAD.includes(leading)) return rank(whole);
  const threatens = leading === 'complaint' && LEXICONS[language].threat.test(folded);
  const asks = ASKS.includes(leading);
  const segments = splitSegments(asks ? withoutQuestions(folded) : folded, language);
  if (segments.every((segment) => segment === folded)) return rank(whole);
  const plain = segments.flatMap((segment) => {
    // "One more outage and I cancel" threatens; "..., cancel my plan now" does not.
    if (threatens && OF_ONESELF.test(segment)) return [];
    const part = readPart(segment, language, model);
    const isOther =
      leading === 'marketing_objection' && part !== null && LEAVING.includes(part.intent);
    if (part === null || (isOther && !NAMES_A_CONTRACT.test(segment))) return [];
    if (asks && part.confidence < PLAINER) return [];
    return isMeant(part, scores[INTENTS.indexOf(part.intent)] ?? 0, leading) ? [part] : [];
  });
  const keeps = plain.some(({ intent }) => intent === 'keep_subscription');
  const leader = leadOf(
    { intent: leading, confidence: confidenceIn(whole, leading) },
    plain,
    keeps,
  );
  whole[INTENTS.indexOf(leader.intent)] = leader.confidence;
  for (const { intent, confidence } of plain) {
    if (intent === leader.intent || (keeps && LEAVING.includes(intent))) continue;
    const before =
      LEAVING.includes(intent) &&
      ALONG.includes(leader.intent) &&
      (scores[INTENTS.indexOf(intent)] ?? 0) >= FURTHEST_FIRST;
    const heard = before
      ? Math.min(1, leader.confidence + LEAST_STEP)
      : BESIDE.includes(leader.intent)
        ? confidence
        : Math.min(confidence, leader.confidence - LEAST_STEP);
    whole[INTENTS.indexOf(intent)] = Math.max(confidenceIn(whole, intent), heard);
  }
  return rank(whole);
}

const withoutQuestions = (folded: string) =>
  splitSentences(folded)
    .filter((sentence) => !sentence.endsWith('?'))
    .join('\n');

/** What a part of the text wishes, where it does so plainly. Only one intent can be plain. */
function readPart(segment: string, language: Language, model: LanguageModel): Heard | null {
  if (segment.length < SHORTEST_PART && !segment.includes(' ')) return null;
  if (ECHO.test(segment)) return null;
  const scores = scoreWords(saidWords(segment, language), model, INTENTS.length);
  const part = classify(segment, scores, language);
  const at = strongest(part);
  const intent = INTENTS[at] ?? 'out_of_scope';
  const confidence = part[at] ?? 0;
  return confidence < PLAIN || BESIDE.includes(intent) ? null : { intent, confidence };
}

/** Whether a part that wishes something by itself wishes it in its text, which lies by `margin` on the side of that wish. */
function isMeant({ intent, confidence }: Heard, margin: number, leading: Intent): boolean {
  const beside = NEVER_UNHEARD.includes(intent) ? FURTHEST_WAY_OUT : FURTHEST_BESIDE;
  const furthest = BESIDE.includes(leading) ? beside : FURTHEST;
  return margin + (confidence >= PLAINER ? MAKES_UP : 0) >= furthest;
}

/**
 * Which of several wishes leads: of two ways to leave the one said first, otherwise the strongest of the whole.
 * A part says more than the whole only where it is plainer, and "I'm off" takes nothing from a way that was named.
 */
function leadOf(first: Heard, plain: readonly Heard[], keeps: boolean): Heard {
  const said = plain.find(({ intent }) =>
    LEAVING.includes(first.intent)
      ? LEAVING.includes(intent) && (intent !== 'leave_unclear' || intent === first.intent)
      : intent === first.intent,
  );
  return said === undefined || keeps || said.confidence < first.confidence
    ? first
    : { intent: said.intent, confidence: Math.min(0.99, said.confidence) };
}

const confidenceIn = (probabilities: Probabilities, intent: Intent) =>
  probabilities[INTENTS.indexOf(intent)] ?? 0;

/** The likeliest, and every other that is likely enough to be shown. */
function rank(probabilities: Probabilities): Ranking {
  const best = strongest(probabilities);
  return INTENTS.flatMap((intent, at): Heard[] => {
    const confidence = Math.round((probabilities[at] ?? 0) * 1000) / 1000;
    return at === best || confidence >= SHOWN ? [{ intent, confidence }] : [];
  }).sort((a, b) => b.confidence - a.confidence);
}
