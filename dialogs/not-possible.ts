import { factsCard } from '../cards/facts-card.ts';
import type { CardAction } from '../cards/card.ts';
import type { Account, Subscription } from '../data/model/account.ts';
import type { Case } from '../data/model/records.ts';
import { formatDate } from '../data/locales/format.ts';
import { planName } from './subscriptions.ts';
import type { Talk } from './talk.ts';
import { entryButton, pageLink, personButtons } from './ways.ts';

/** A change that cannot be made now: says how things stand, with what can be done instead. */
export async function sayWhyNot(talk: Talk, one: Case): Promise<void> {
  const { text, actions } = await howThingsStand(talk, one);
  await talk.say({
    kind: 'answer',
    state: 'explaining',
    card: factsCard([text], [...actions, ...personButtons(talk), pageLink(talk, one.change)]),
  });
}

/** "Plus is already cancelled. It ends on 14 December 2026."; `null`: no end is scheduled. */
export function endScheduled(
  { t, language }: Talk,
  { status, plan, accessEndsOn }: Subscription,
): string | null {
  if (status !== 'cancel_scheduled' || accessEndsOn === null) return null;
  const date = formatDate(language, accessEndsOn);
  return t('change.alreadyCancelled', { plan: planName(t, plan), date });
}

/** That the account is going to be deleted, and when; `null`: it is not. */
export function deletionScheduled(
  { t, language }: Talk,
  { status, deletionDueOn }: Account,
): string | null {
  if (status !== 'deletion_scheduled' || deletionDueOn === null) return null;
  return t('change.deletionScheduled', { date: formatDate(language, deletionDueOn) });
}

async function howThingsStand(
  talk: Talk,
  one: Case,
): Promise<{ readonly text: string; readonly actions: readonly CardAction[] }> {
  const { t, language } = talk;
  const account = await talk.account();
  const deletion = account && deletionScheduled(talk, account);
  if (deletion) return { text: deletion, actions: [entryButton(talk, 'undo')] };
  const scheduled = account?.subscriptions.find(({ status }) => status === 'cancel_scheduled');
  const end = scheduled && endScheduled(talk, scheduled);
  if (end && (one.change === 'cancel' || one.change === 'pause')) {
    return {
      text: end,
      actions: [
        entryButton(talk, 'undo', { subscriptionId: scheduled.id }),
        entryButton(talk, 'delete'),
      ],
    };
  }
  const paused = account?.subscriptions.find(({ pause }) => pause !== null);
  if (paused?.pause && one.change === 'pause') {
    const plan = planName(t, paused.plan);
    const date = formatDate(language, paused.pause.until);
    const from = formatDate(language, paused.pause.from);
    const begun = paused.status === 'paused';
    return {
      text: t(begun ? 'change.alreadyPaused' : 'change.pauseScheduled', { plan, from, date }),
      actions: [
        entryButton(talk, begun ? 'resume' : 'undo', { subscriptionId: paused.id }),
        entryButton(talk, 'cancel', { subscriptionId: paused.id }),
      ],
    };
  }
  const change = one.change ?? 'cancel';
  return {
    text: t('change.notPossible', { change }),
    actions: change === 'cancel' ? [] : [entryButton(talk, 'cancel')],
  };
}
