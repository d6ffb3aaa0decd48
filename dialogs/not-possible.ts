import { factsCard } from '../cards/facts-card.ts';
import type { CardAction } from '../cards/card.ts';
import type { Case } from '../data/model/records.ts';
import { formatDate } from '../data/locales/format.ts';
import { planName } from './subscriptions.ts';
import type { Talk } from './talk.ts';
import { entryButton, pageLink, personButton } from './ways.ts';

/** A change that cannot be made now: says how things stand, with what can be done instead. */
export async function sayWhyNot(talk: Talk, one: Case): Promise<void> {
  const { text, actions } = await howThingsStand(talk, one);
  await talk.say({
    kind: 'answer',
    state: 'explaining',
    card: factsCard([text], [...actions, personButton(talk), pageLink(talk, one.change)]),
  });
}

async function howThingsStand(
  talk: Talk,
  one: Case,
): Promise<{ readonly text: string; readonly actions: readonly CardAction[] }> {
  const { t, language } = talk;
  const account = await talk.account();
  if (account?.status === 'deletion_scheduled' && account.deletionDueOn !== null) {
    const date = formatDate(language, account.deletionDueOn);
    return {
      text: t('change.deletionScheduled', { date }),
      actions: [entryButton(talk, 'undo')],
    };
  }
  const scheduled = account?.subscriptions.find(({ status }) => status === 'cancel_scheduled');
  if (scheduled?.accessEndsOn && (one.change === 'cancel' || one.change === 'pause')) {
    const plan = planName(t, scheduled.plan);
    const date = formatDate(language, scheduled.accessEndsOn);
    return {
      text: t('change.alreadyCancelled', { plan, date }),
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
    return {
      text: t('change.alreadyPaused', { plan, date }),
      actions: [
        entryButton(talk, 'resume', { subscriptionId: paused.id }),
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
