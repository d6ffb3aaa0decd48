import { button, link } from '../cards/button.ts';
import type { CardAction } from '../cards/card.ts';
import type { Change } from '../data/model/change.ts';
import { FIXED_LABELS } from '../data/policy/labels.ts';
import type { Talk } from './talk.ts';

/** The button to a person. */
export function personButton(talk: Talk): CardAction {
  return button('human', talk.t('button.person'));
}

/** The page that leaves, or withdraws, without the chat. */
export function pageLink(talk: Talk, change: Change | null): CardAction {
  const labels = FIXED_LABELS[talk.language];
  return change === 'withdraw'
    ? link(labels.entryWithdraw, talk.page('/withdraw'))
    : link(labels.entry, talk.page('/leave'));
}

/** Buttons that start each change: the same wherever they stand. */
export function entryButton(
  talk: Talk,
  change: 'cancel' | 'pause' | 'delete' | 'withdraw' | 'resume' | 'undo',
  data: Readonly<Record<string, unknown>> = {},
): CardAction {
  return button(change, talk.t(`button.${change}`), data);
}

/** The ways out side by side, where nothing is known of the account. */
export function entryButtons(talk: Talk): readonly CardAction[] {
  return [entryButton(talk, 'pause'), entryButton(talk, 'cancel'), entryButton(talk, 'delete')];
}
