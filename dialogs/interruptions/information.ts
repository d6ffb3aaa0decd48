import { link } from '../../cards/button.ts';
import type { CardAction } from '../../cards/card.ts';
import { factsCard } from '../../cards/facts-card.ts';
import type { Consequences, Subscription } from '../../data/model/account.ts';
import { changeFacts, keptFact } from '../change-facts.ts';
import { preview } from '../consequences.ts';
import { privacyUrl } from '../greeting.ts';
import type { Talk } from '../talk.ts';
import { entryButtons, inWords, openWays, pageLink, personButtons } from '../ways.ts';

/** "Are you a bot?", "Are you human?": what it is, and how to reach a person. */
export async function answerBotQuestion(talk: Talk): Promise<void> {
  await talk.say({
    kind: 'answer',
    card: factsCard([talk.t('answer.bot')], [...personButtons(talk), pageLink(talk, null)]),
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
  await talk.say({ kind: 'answer', card: factsCard([talk.t('answer.stop')], await waysOut(talk)) });
}

/** What can be done here, with its buttons. */
export async function answerHelp(talk: Talk): Promise<void> {
  const ways = inWords(talk, await openWays(talk));
  const text = talk.t('answer.help', { ways });
  await talk.say({ kind: 'answer', card: factsCard([text], await waysOut(talk)) });
}

/** Fees, notice, dates: what cancelling would mean for this account, computed. */
export async function answerFees(talk: Talk, text: string): Promise<void> {
  if (ABOUT_DATA.test(text)) return answerData(talk);
  const only = await onlySubscription(talk);
  const effects = only && (await previewCancel(talk, only));
  const facts = effects
    ? [
        ...(ABOUT_COST.test(text) ? [talk.t('answer.costsNothing')] : []),
        talk.t('answer.ifCancelled'),
        ...changeFacts(talk, only, effects),
      ]
    : [talk.t('answer.feesGeneral'), talk.t('answer.dataGeneral', { months: monthsKept(talk) })];
  talk.turn.updateConversation({ explained: 'cancel' });
  await talk.say({ kind: 'answer', card: factsCard([facts.join(' ')], await waysOut(talk)) });
}

/** "What happens to my data?": until when it stays after cancelling, when it goes after deleting. */
async function answerData(talk: Talk): Promise<void> {
  const only = await onlySubscription(talk);
  const cancelled = only && (await previewCancel(talk, only));
  const deleted = cancelled && (await preview(talk, { change: 'delete' }));
  const facts = deleted
    ? [
        talk.t('answer.ifCancelled'),
        ...keptFact(talk, cancelled),
        talk.t('answer.ifDeleted'),
        ...changeFacts(talk, null, deleted),
      ]
    : [talk.t('answer.dataGeneral', { months: monthsKept(talk) })];
  await talk.say({ kind: 'answer', card: factsCard([facts.join(' ')], await waysOut(talk)) });
}

/** Closed lists: one intent stands for all questions about what cancelling means. */
const ABOUT_DATA =
  /\b(data|files|photos|documents|daten|dateien|fotos|inhalte|gegevens|bestanden|foto's)\b/i;
const ABOUT_COST = /(cost|fee|charge|penalt|kost|geb(ü|ue)hr|strafe|boete|zahlen|betalen)/i;

/** "Is a pause free?", "what is the difference to pausing?": the ways side by side answer that. */
export function asksAboutPausing(text: string): boolean {
  return ABOUT_PAUSE.test(text);
}

const ABOUT_PAUSE =
  /\b(paus\w*|pauz\w*|freez\w*|put (it )?on hold|ruhen\w*|stilleg\w*|aussetz\w*|stilzet\w*)\b/i;

/** The one that is running; `null`: unverified, or several. */
async function onlySubscription(talk: Talk): Promise<Subscription | null> {
  const account = await talk.account();
  const [only, ...others] =
    account?.subscriptions.filter(({ status }) => status === 'active' || status === 'paused') ?? [];
  return only && others.length === 0 ? only : null;
}

function previewCancel(talk: Talk, { id }: Subscription): Promise<Consequences | null> {
  return preview(talk, { change: 'cancel', subscriptionId: id, endDate: null });
}

/** For how long a company keeps data after the end, in months. */
function monthsKept({ deps }: Talk): number {
  return Math.round(deps.company.retention.wayBackDays / 30.4);
}

/** Buttons to each way out; while a case is open its own card follows the answer instead. */
export async function waysOut(talk: Talk): Promise<readonly CardAction[]> {
  const { caseId } = talk.turn.conversation;
  return caseId === null
    ? [...(await entryButtons(talk)), ...personButtons(talk), pageLink(talk, null)]
    : [...personButtons(talk), pageLink(talk, null)];
}
