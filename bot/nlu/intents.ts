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

/** "Say I cancel in May", "I got a mail saying cancel": no wish yet, or somebody else's words. */
const MUSES =
  /\b(might|maybe|perhaps|thinking|suppose|say (i|we)|says|saying|said|vielleicht|uberleg\w*|angenommen|steht|misschien|overweeg|overwegen|stel|staat)\b/;

const OF_ONESELF = /\b(i|im|ill|id|we|were|well|ich|wir|ik|wij)\b/;

/** A part wishes what is as probable as this in it. */
const PLAIN = 0.7;
/** Margin: beside another wish, it counts where the whole lies no further on the other side than this. */
const FURTHEST = -0.6;
/** Margins: where the whole wishes nothing, it may lie so far behind what the whole is about, since most such parts of strangers' texts misled. */
const BEHIND = 0;
/** What must not go unheard may lie so far behind. */
const BEHIND_UNHEARD = 0.6;
/** "Refund me, I left in May": a way out comes before what is wanted along with it where its part is plainer and it lies no further behind. */
const BEHIND_FIRST = 1;
/** A part as probable as this makes up for as much of a margin. */
const PLAINER = 0.9;
const MAKES_UP = 0.4;
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
    const last = lastWish(folded, language, model);
    if (last !== null) return [last];
  }
  if (INSTEAD.includes(leading)) return rank(whole);
  const best = Math.max(...scores.subarray(0, INTENTS.length));
  const behind = (intent: Intent) => best - (scores[INTENTS.indexOf(intent)] ?? 0);
  const threatens = leading === 'complaint' && LEXICONS[language].threat.test(folded);
  const asks = ASKS.includes(leading);
  const segments = asks ? plainStatements(folded) : splitSegments(folded, language);
  if (segments.length < 2 && (!asks || segments[0] === folded)) return rank(whole);
  const plain = segments.flatMap((segment) => {
    // "One more outage and I cancel" threatens; "..., cancel my plan now" does not.
    if (threatens && OF_ONESELF.test(segment)) return [];
    const part = readPart(segment, language, model);
    const isOther =
      leading === 'marketing_objection' && part !== null && LEAVING.includes(part.intent);
    if (part === null || (isOther && !NAMES_A_CONTRACT.test(segment))) return [];
    if (asks && part.confidence < PLAINER) return [];
    return isMeant(part, leading, best, behind(part.intent)) ? [part] : [];
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
      confidence >= PLAINER &&
      behind(intent) <= BEHIND_FIRST;
    const heard = before
      ? Math.min(1, leader.confidence + LEAST_STEP)
      : BESIDE.includes(leader.intent)
        ? confidence
        : Math.min(confidence, leader.confidence - LEAST_STEP);
    whole[INTENTS.indexOf(intent)] = Math.max(confidenceIn(whole, intent), heard);
  }
  return rank(whole);
}

/** "My wife says don't cancel. I can't afford it, so stop it": the end that the last part wants plainly, whatever was said before. */
function lastWish(folded: string, language: Language, model: LanguageModel): Heard | null {
  const lasts = [splitSentences(folded), splitSegments(folded, language)].flatMap((parts) =>
    parts.length < 2 ? [] : parts.slice(-1),
  );
  for (const part of new Set(lasts)) {
    const wish = MUSES.test(part) ? null : readPart(part, language, model);
    if (wish !== null && LEAVING.includes(wish.intent) && wish.confidence >= PLAINER) return wish;
  }
  return null;
}

/** The sentences that ask nothing and leave nothing open. */
const plainStatements = (folded: string) =>
  splitSentences(folded).filter((sentence) => !sentence.endsWith('?') && !MUSES.test(sentence));

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

/** Whether a part that wishes something by itself wishes it in its text, where that lies so far behind the likeliest, which has this margin. */
function isMeant(
  { intent, confidence }: Heard,
  leading: Intent,
  best: number,
  behind: number,
): boolean {
  const madeUp = confidence >= PLAINER ? MAKES_UP : 0;
  if (!BESIDE.includes(leading)) return best - behind + madeUp >= FURTHEST;
  const furthest = NEVER_UNHEARD.includes(intent) ? BEHIND_UNHEARD : BEHIND;
  return behind - madeUp <= furthest;
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
