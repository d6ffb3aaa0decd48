import { link } from '../../cards/button.ts';
import { factsCard } from '../../cards/facts-card.ts';
import { changeFacts } from '../change-facts.ts';
import { preview } from '../consequences.ts';
import { privacyUrl } from '../greeting.ts';
import type { Talk } from '../talk.ts';
import { entryButton, pageLink, personButton } from '../ways.ts';

/** "Are you a bot?", "Are you human?": what it is, and how to reach a person. */
export async function answerBotQuestion(talk: Talk): Promise<void> {
  await talk.say({
    kind: 'answer',
    card: factsCard([talk.t('answer.bot')], [personButton(talk), pageLink(talk, null)]),
  });
}

export async function answerPrivacy(talk: Talk): Promise<void> {
  await talk.say({
    kind: 'answer',
    card: factsCard(
      [talk.t('answer.privacy')],
      [link(talk.t('common.privacy'), privacyUrl(talk)), pageLink(talk, null)],
    ),
  });
}

/** "Stop" ends the conversation and not the contract, and the answer says so. */
export async function answerStop(talk: Talk): Promise<void> {
  await talk.say({ kind: 'answer', card: factsCard([talk.t('answer.stop')], waysOut(talk)) });
}

/** What can be done here, with its buttons. */
export async function answerHelp(talk: Talk): Promise<void> {
  await talk.say({ kind: 'answer', card: factsCard([talk.t('answer.help')], waysOut(talk)) });
}

/** Fees, notice, dates, data: what cancelling would mean for this account, computed. */
export async function answerFees(talk: Talk): Promise<void> {
  const account = await talk.account();
  const [only, ...others] =
    account?.subscriptions.filter(({ status }) => status === 'active' || status === 'paused') ?? [];
  const effects =
    only &&
    others.length === 0 &&
    (await preview(talk, { change: 'cancel', subscriptionId: only.id, endDate: null }));
  const facts = effects
    ? [talk.t('answer.ifCancelled'), ...changeFacts(talk, only, effects)]
    : [talk.t('answer.feesGeneral'), talk.t('answer.dataGeneral', { months: monthsKept(talk) })];
  await talk.say({ kind: 'answer', card: factsCard([facts.join(' ')], waysOut(talk)) });
}

/** For how long a company keeps data after the end, in months. */
function monthsKept({ deps }: Talk): number {
  return Math.round(deps.company.wayBackDays / 30.4);
}

/** Buttons to each way out; while a case is open its own card follows the answer instead. */
export function waysOut(talk: Talk) {
  const { caseId } = talk.turn.conversation;
  return caseId === null
    ? [
        entryButton(talk, 'pause'),
        entryButton(talk, 'cancel'),
        entryButton(talk, 'delete'),
        personButton(talk),
        pageLink(talk, null),
      ]
    : [personButton(talk), pageLink(talk, null)];
}
