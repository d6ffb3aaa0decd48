import { factsCard } from '../cards/facts-card.ts';
import { formatList } from '../data/locales/format.ts';
import type { Case } from '../data/model/records.ts';
import { subscriptionsFor } from './subscriptions.ts';
import type { Talk } from './talk.ts';
import { entryButton } from './ways.ts';

/** One of several was cancelled: which of them go on, so that nobody believes that all have ended. */
export async function nameOthers(talk: Talk, one: Case): Promise<void> {
  if (one.declaration?.change !== 'cancel' || one.subscriptionId === null) return;
  const account = await talk.account();
  if (!account || account.subscriptions.length === 1) return;
  const able = await subscriptionsFor(talk, account, 'cancel');
  const others = able.filter(({ id }) => id !== one.subscriptionId);
  const [only] = others;
  if (!only) return;
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
      [entryButton(talk, 'cancel', chosen)],
    ),
  });
}
