import type { Case } from '../data/model/records.ts';
import type { Asked, Intent, Understanding } from '../data/model/understanding.ts';
import { CHANGE_OF, SURE } from './change-meant.ts';
import { saysOnlyWhen, saysWhen } from './when-in.ts';

/** What a day beside a card sounds like when it corrects the one on it: "no, rather 1 March", "keep it until May". */
const SOUNDS_LIKE: readonly Intent[] = ['no', 'yes', 'keep_subscription', 'undo_change'];
/** A day and hardly anything else, whatever it sounds like: "make it 2 months". */
const FEW_WORDS = 6;
const MOST_WORDS = 12;

/** Beside a card that confirms a pause or an end, another day is another card, and takes nothing back. */
export function correctsDay(
  asked: Asked | null,
  understood: Understanding,
  one: Case | null,
): one is Case & { readonly change: 'cancel' | 'pause' } {
  if (asked !== 'confirm' || one?.state !== 'open') return false;
  if (one.change !== 'cancel' && one.change !== 'pause') return false;
  const { text, intent, confidence, entities } = understood;
  if (!saysWhen(entities) || text.includes('?')) return false;
  const words = text.split(/\s+/).length;
  const isElsewhere = (intent === 'out_of_scope' || confidence < SURE) && words <= FEW_WORDS;
  const isAlone =
    entities.date !== undefined &&
    (CHANGE_OF[intent] !== undefined || intent === 'complaint') &&
    saysOnlyWhen(understood);
  return isElsewhere || isAlone || (SOUNDS_LIKE.includes(intent) && words <= MOST_WORDS);
}
