import { factsCard } from '../cards/facts-card.ts';
import type { Subscription } from '../data/model/account.ts';
import type { Case } from '../data/model/records.ts';
import { formatDate } from '../data/locales/format.ts';
import { withdrawalEndsOn } from '../data/policy/withdrawal.ts';
import { capabilitiesOf } from './subscriptions.ts';
import type { Talk } from './talk.ts';
import { entryButton } from './ways.ts';

/** Whether this contract can still be withdrawn from. */
export async function mayWithdraw(talk: Talk, subscription: Subscription): Promise<boolean> {
  const account = await talk.account();
  const capabilities = account && (await capabilitiesOf(talk, account, subscription));
  return capabilities?.changes.includes('withdraw') ?? false;
}

/** Cancelled by a sentence, so without a card that could name it: withdrawing is open as well, and until when. */
export async function nameWithdrawal(talk: Talk, one: Case): Promise<void> {
  const { declaration } = one;
  if (declaration?.change !== 'cancel' || declaration.by !== 'sentence') return;
  const account = await talk.account();
  const subscription = await talk.subscriptionOf(one);
  if (!account || !subscription || !(await mayWithdraw(talk, subscription))) return;
  const last = withdrawalEndsOn(talk.profile, account.kind, subscription.terms.concludedOn);
  if (last === null) return;
  await talk.say({
    kind: 'answer',
    state: 'done',
    card: factsCard(
      [talk.t('change.withdrawUntil', { date: formatDate(talk.language, last) })],
      [entryButton(talk, 'withdraw', { subscriptionId: subscription.id })],
    ),
  });
}
