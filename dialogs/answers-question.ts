import type { Change } from '../data/model/change.ts';
import type { Asked, Intent, Understanding } from '../data/model/understanding.ts';
import { wishIn } from '../data/policy/fairness/wish.ts';
import { FIXED_LABELS } from '../data/policy/labels.ts';
import { isLabel, isThinkingItOver } from '../data/policy/stop-words.ts';
import { saysWhy } from './case.ts';
import { CHANGE_OF, SURE } from './change-meant.ts';
import { saysOnlyWhen } from './when-in.ts';

/** Answers that a question was waiting for. A survey takes any words but a new wish; to "why?" one may be said with its reason. */
export function answersQuestion(
  asked: Asked | null,
  understood: Understanding,
  change: Change | null,
): boolean {
  const { text, entities, intent, confidence } = understood;
  // "Cancel, your support took nine days": no answer to how long the pause shall be.
  const asksForOne = asked === 'date' || asked === 'which';
  if (asksForOne && isOtherWish(understood, change) && !saysOnlyWhen(understood)) return false;
  switch (asked) {
    case 'code':
      return entities.code !== undefined || /^\D*(\d\D*){4,8}$/.test(understood.text);
    case 'date':
      return entities.date !== undefined || entities.duration !== undefined || looksLikeDate(text);
    case 'which':
      return (entities.mentions ?? []).length > 0;
    case 'name':
      if (entities.contract !== undefined) return true;
      return !(NOT_A_REASON.has(intent) && confidence >= SURE) && !understood.declaration;
    case 'reason':
      if (tellsWhy(understood)) return true;
      // "Cancel, your support is slow" tells why it was cancelled; "delete it, ..." is a new wish.
      if (isOtherWish(understood, change)) return false;
      if (isNewWish(understood) && understood.reasons.length === 0) return false;
      return !(NOT_A_REASON.has(intent) && confidence >= SURE);
    case 'survey':
      if (tellsWhy(understood)) return true;
      return !(NOT_A_REASON.has(intent) && confidence >= SURE) && !isNewWish(understood);
    case 'confirm':
      return (
        intent === 'yes' ||
        isThinkingItOver(text) ||
        (change !== null && isButton(understood, change))
      );
    case 'likely':
    case null:
      return false;
  }
}

/** Who types what stands on the button means it, and is told where it is. */
function isButton({ text, language }: Understanding, change: Change): boolean {
  return isLabel(text, FIXED_LABELS[language].confirm[change]);
}

/** A few words with a number: a day that cannot be, or one in a form that was not read. */
function looksLikeDate(text: string): boolean {
  return /\d/.test(text) && text.split(/\s+/).length <= 4;
}

function isNewWish({ intent, confidence }: Understanding): boolean {
  return CHANGE_OF[intent] !== undefined && confidence >= SURE;
}

/** A clear wish for something else than what is being asked about. */
function isOtherWish(understood: Understanding, change: Change | null): boolean {
  const wished = CHANGE_OF[understood.intent];
  return isNewWish(understood) && wished !== change;
}

/** "It kept crashing", "I don't trust you with my data": a reason, though it sounds like keeping, or like deleting. */
function tellsWhy(understood: Understanding): boolean {
  const { intent, text, entities } = understood;
  // "From June I'll use it again": when they may come back, and no wish to have it now.
  if (intent === 'resume_subscription' && entities.date !== undefined) return true;
  if (!saysWhy(understood)) return false;
  return STAYS.has(intent) || (CHANGE_OF[intent] !== undefined && wishIn(text) === null);
}

const STAYS: ReadonlySet<Intent> = new Set<Intent>([
  'keep_subscription',
  'undo_change',
  'resume_subscription',
]);

/** What is not meant as an answer to "why?". */
const NOT_A_REASON: ReadonlySet<Intent> = new Set<Intent>([
  'talk_to_human',
  'undo_change',
  'keep_subscription',
  'data_export',
  'security',
  'bot_question',
  'marketing_objection',
  'refund',
  'goodbye',
  'thanks',
  'help',
  'fees_notice',
]);
