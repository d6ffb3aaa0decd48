import { button } from '../../cards/button.ts';
import type { CardAction } from '../../cards/card.ts';
import { factsCard } from '../../cards/facts-card.ts';
import { isWayOut } from '../../data/model/change.ts';
import type { Case } from '../../data/model/records.ts';
import type { Intent, Understanding } from '../../data/model/understanding.ts';
import type { Talk } from '../talk.ts';
import { entryButton, pageLink, personButton } from '../ways.ts';

/**
 * Not understood: the first time one question with the likely meanings as buttons, the
 * second time in a row a person. Never a third question.
 */
export async function answerUnclear(talk: Talk, understood: Understanding): Promise<void> {
  const times = (talk.turn.conversation.misunderstood ?? 0) + 1;
  talk.turn.updateConversation({ misunderstood: times });
  const one = await talk.case();
  const open = one?.state === 'open';
  await talk.say({
    kind: 'answer',
    card: factsCard(
      [talk.t(times === 1 ? 'answer.unclear' : 'answer.unclearAgain')],
      [
        ...(open ? besides(talk, one) : likely(talk, understood)),
        personButton(talk),
        pageLink(talk, null),
      ],
    ),
  });
}

/** The card that follows leads on; where it leads back or to a pause, what was not understood may be a wish to leave. */
function besides(talk: Talk, { change }: Case): readonly CardAction[] {
  return change === null || isWayOut(change) ? [] : [entryButton(talk, 'cancel')];
}

const BUTTON_OF: Partial<Record<Intent, (talk: Talk) => CardAction>> = {
  cancel_subscription: (talk) => entryButton(talk, 'cancel'),
  pause_subscription: (talk) => entryButton(talk, 'pause'),
  delete_account: (talk) => entryButton(talk, 'delete'),
  withdraw_contract: (talk) => entryButton(talk, 'withdraw'),
  resume_subscription: (talk) => entryButton(talk, 'resume'),
  undo_change: (talk) => entryButton(talk, 'undo'),
  data_export: (talk) => button('export', talk.t('button.export')),
};

const USUAL: readonly Intent[] = ['pause_subscription', 'cancel_subscription', 'delete_account'];

/** What was probably meant, then the usual ways out; three at most besides the rest. */
function likely(talk: Talk, { intents }: Understanding): readonly CardAction[] {
  const meant = intents.map(({ intent }) => intent).filter((intent) => BUTTON_OF[intent]);
  const shown = new Set([...meant.slice(0, 2), ...USUAL]);
  return [...shown].flatMap((intent) => BUTTON_OF[intent]?.(talk) ?? []);
}
