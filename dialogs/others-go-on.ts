import type { CardAction } from '../cards/card.ts';
import { factsCard } from '../cards/facts-card.ts';
import { formatList } from '../data/locales/format.ts';
import type { Case } from '../data/model/records.ts';
import { sayWhyNot } from './not-possible.ts';
import { subscriptionsFor } from './subscriptions.ts';
import type { Talk } from './talk.ts';
import { entryButton, pageLink } from './ways.ts';

/**
 * One of several was cancelled: which of them go on, so that nobody believes that all have ended.
 * @returns false when none does
 */
export async function nameOthers(
  talk: Talk,
  one: Case,
  below: readonly CardAction[] = [],
): Promise<boolean> {
  if (one.declaration?.change !== 'cancel' || one.subscriptionId === null) return false;
  const account = await talk.account();
  if (!account || account.subscriptions.length === 1) return false;
  const able = await subscriptionsFor(talk, account, 'cancel');
  const others = able.filter(({ id }) => id !== one.subscriptionId);
  const [only] = others;
  if (!only) return false;
  const plans = others.map(({ plan }) => plan.name);
  const chosen = others.length === 1 ? { subscriptionId: only.id } : {};
  await talk.say({
    kind: 'answer',
    state: 'done',
    card: factsCard(
      [
        talk.t('change.othersGoOn', {
          plans: formatList(talk.language, plans),
          count: others.length,
        }),
      ],
      [entryButton(talk, 'cancel', chosen), ...below],
    ),
  });
  return true;
}

/** The wish was said again after its receipt: that it is so already, or what else could be ended. */
export async function sayIsDone(talk: Talk, one: Case): Promise<void> {
  if (await nameOthers(talk, one, [pageLink(talk, 'cancel')])) return;
  await sayWhyNot(talk, { ...one, change: 'cancel' });
}
