import type { Change } from '../data/model/change.ts';
import type { Intent, Understanding } from '../data/model/understanding.ts';
import { wishIn } from '../data/policy/fairness/wish.ts';
import { wantsToCancel } from '../data/policy/wish-words.ts';

/** Below this nothing is done on an intent; the likely meanings are asked. */
export const SURE = 0.4;

/** The change that an intent wishes. */
export const CHANGE_OF: Partial<Record<Intent, Exclude<Change, 'switch'>>> = {
  cancel_subscription: 'cancel',
  pause_subscription: 'pause',
  delete_account: 'delete',
  withdraw_contract: 'withdraw',
  undo_change: 'undo',
  resume_subscription: 'resume',
};

/**
 * What the words ask for. "I want to cancel, I only need a break": what was said outright counts, and a
 * pause may be the help. "Cancel my account" ends the contract, which can be undone; deleting stands beside it.
 */
export function changeMeant({ text, language, intent }: Understanding): Change | undefined {
  const change = CHANGE_OF[intent];
  if (change === 'delete' && saysOnlyCancel(text)) return 'cancel';
  return change === 'pause' && wantsToCancel(text, language) ? 'cancel' : change;
}

/** Read as another wish, it is not said beside that one as well. */
export function withoutIntent(understood: Understanding, read: Intent): Understanding {
  const intents = understood.intents.filter(({ intent }) => intent !== read);
  return { ...understood, intents };
}

/** "Cancel and delete my account": the contract first, which can be undone, whichever was heard the stronger. */
export function contractFirst(understood: Understanding): Understanding {
  const { text, intent, intents, confidence } = understood;
  if (intent !== 'delete_account') return understood;
  const ways = wishIn(text)?.ways ?? [];
  if (!ways.includes('cancel') || !ways.includes('delete')) return understood;
  const others = intents.filter((other) => other.intent !== 'cancel_subscription');
  return {
    ...understood,
    intent: 'cancel_subscription',
    intents: [{ intent: 'cancel_subscription', confidence }, ...others],
  };
}

function saysOnlyCancel(text: string): boolean {
  const ways = wishIn(text)?.ways ?? [];
  return ways.length === 1 && ways[0] === 'cancel';
}

/** "I want to cancel, but what happens to my team?": the wish counts, and its facts are the answer. */
export function asksBesideCancelling({
  text,
  language,
  intent,
  confidence,
}: Understanding): boolean {
  const unsure = intent === 'out_of_scope' || intent === 'fees_notice' || confidence < SURE;
  return unsure && wantsToCancel(text, language);
}

/** "Do not cancel, pause": what is to be left alone cannot be told from what is wished, so all ways are shown. */
export function wishesAlso({ intents }: Understanding): boolean {
  return intents.some(
    ({ intent }) =>
      intent === 'pause_subscription' ||
      intent === 'cancel_subscription' ||
      intent === 'delete_account',
  );
}
