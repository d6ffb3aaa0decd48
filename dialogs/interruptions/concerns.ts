import { isWayOut } from '../../data/model/change.ts';
import { factsCard } from '../../cards/facts-card.ts';
import { referenceNumber } from '../../cards/reference-number.ts';
import { formatDate } from '../../data/locales/format.ts';
import { queueForPerson } from '../person.ts';
import { capabilitiesOf } from '../subscriptions.ts';
import { openTask, openTaskOf } from '../task.ts';
import type { Talk } from '../talk.ts';
import { entryButton, entryButtons, pageLink, personButtons } from '../ways.ts';

/** Dissatisfied and nothing else said: heard, a person, and the way out stays. */
export async function answerComplaint(talk: Talk): Promise<void> {
  const one = await talk.case();
  // "I am leaving you people" may be all that was said: the ways are there, unless one is taken.
  const chosen = one?.state === 'open' && isWayOut(one.change);
  const ways = chosen ? [] : await entryButtons(talk);
  await talk.say({
    kind: 'answer',
    card: factsCard(
      [talk.t('answer.complaint')],
      [...ways, ...personButtons(talk), pageLink(talk, null)],
    ),
  });
}

/** Money back: where withdrawal is open that is the way; otherwise a person decides. */
export async function answerRefund(talk: Talk): Promise<void> {
  const account = await talk.account();
  for (const subscription of account?.subscriptions ?? []) {
    const able = account && (await capabilitiesOf(talk, account, subscription));
    if (!able?.changes.includes('withdraw')) continue;
    await talk.say({
      kind: 'answer',
      card: factsCard(
        [talk.t('answer.refundByWithdrawal')],
        [
          entryButton(talk, 'withdraw', { subscriptionId: subscription.id }),
          ...personButtons(talk),
          pageLink(talk, 'withdraw'),
        ],
      ),
    });
    return;
  }
  const task =
    (await openTaskOf(talk, 'refund')) ?? openTask(talk, 'refund', talk.context.activity.text);
  await talk.say({
    kind: 'answer',
    text: talk.t('answer.refundByPerson', {
      number: referenceNumber(task.id),
      date: formatDate(talk.language, task.dueAt.slice(0, 10)),
    }),
  });
  await queueForPerson(talk, 'refund_refused', { quiet: true });
}

/** A foreign hand: a person at once. What is declared from now on waits for one. */
export async function answerSecurity(talk: Talk): Promise<void> {
  if (!(await openTaskOf(talk, 'security'))) {
    openTask(talk, 'security', talk.context.activity.text);
  }
  await talk.say({ kind: 'answer', text: talk.t('answer.security') });
  await queueForPerson(talk, 'security', { quiet: true });
}
