import { button, link } from '../cards/button.ts';
import type { CardAction } from '../cards/card.ts';
import type { Change } from '../data/model/change.ts';
import { FIXED_LABELS } from '../data/policy/labels.ts';
import { formatChoice } from '../data/locales/format.ts';
import { changesOf } from './subscriptions.ts';
import type { Talk } from './talk.ts';

/** The button to a person; none while one is there already. */
export function personButtons(talk: Talk): readonly CardAction[] {
  return talk.asSystem ? [] : [button('human', talk.t('button.person'))];
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
  change: Way | 'withdraw',
  data: Readonly<Record<string, unknown>> = {},
): CardAction {
  return button(change, talk.t(`button.${change}`), data);
}

/** What can be begun from anywhere, in the order in which it is shown. */
const WAYS = ['pause', 'resume', 'cancel', 'undo', 'delete'] as const;

type Way = (typeof WAYS)[number];

/** What the account can do now; where nothing is known of it, the ways out. */
export async function openWays(talk: Talk): Promise<readonly Way[]> {
  const account = await talk.account();
  const able = account && (await changesOf(talk, account));
  if (!able) return ['pause', 'cancel', 'delete'];
  // What is paused is resumed; undoing it would be the same once more.
  return WAYS.filter((way) => able.has(way) && !(way === 'undo' && able.has('resume')));
}

/** The ways side by side. Cancelling is among them wherever a wish may have been said before. */
export async function entryButtons(talk: Talk): Promise<readonly CardAction[]> {
  const open = await openWays(talk);
  return WAYS.filter((way) => way === 'cancel' || open.includes(way)).map((way) =>
    entryButton(talk, way),
  );
}

/** "pause, cancel or delete your account". */
export function inWords({ t, language }: Talk, ways: readonly Way[]): string {
  return formatChoice(
    language,
    ways.map((way) => t(`greeting.way_${way}`)),
  );
}
