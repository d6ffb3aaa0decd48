import { button } from '../cards/button.ts';
import { confirmCard, declarationCard } from '../cards/confirm-card.ts';
import { factsCard } from '../cards/facts-card.ts';
import type { Account, Subscription } from '../data/model/account.ts';
import type { ChangeRequest } from '../data/model/change.ts';
import type { Case } from '../data/model/records.ts';
import type { PlainDate } from '../data/model/time.ts';
import { formatDate } from '../data/locales/format.ts';
import { BEFORE_CONFIRMING } from '../data/policy/fairness/i10-few-words-before-confirming.ts';
import { wordsIn } from '../data/policy/fairness/phrases.ts';
import { FIXED_LABELS } from '../data/policy/labels.ts';
import { pauseEnd } from '../data/policy/pause-start.ts';
import { updateCase } from './case.ts';
import { changeFacts } from './change-facts.ts';
import { helpLine } from './help-line.ts';
import { inboundOf } from './inbound.ts';
import { kindWords } from './kind-words.ts';
import { planName } from './subscriptions.ts';
import type { Talk } from './talk.ts';
import { sayUnread } from './unread-day.ts';
import { entryButton, pageLink, personButtons } from './ways.ts';
import { mayWithdraw } from './withdrawal-beside.ts';

/**
 * The facts, with at most one line of help, a person and the page; then the sealed card.
 * @param copyBeside Beside deleting, the copy of the data is offered.
 */
export async function explainAndConfirm(
  talk: Talk,
  one: Case,
  { copyBeside = true } = {},
): Promise<void> {
  const subscription = await talk.subscriptionOf(one);
  const facts = one.consequences
    ? changeFacts(talk, subscription, one.consequences)
    : [talk.t('change.datesFollow')];
  const withdrawal = await withdrawalBeside(talk, one, subscription);
  const asked = question(talk, one, subscription);
  const due = [...facts, ...(withdrawal ? [withdrawal.text] : [])];
  const rest = [...unreadEnd(talk, one, [...due, asked]), ...due];
  const kind = kindWords(talk).map((words) =>
    isShort(words, ...rest, asked) ? words : firstSentence(words),
  );
  const own = ownContract(talk);
  const mayName = isShort(...kind, ...own, ...rest, asked);
  const lead = [...kind, ...(mayName ? own : []), ...rest].join(' ');
  const offered = subscription && (await helpLine(talk, one, subscription, true));
  const help = offered && isShort(lead, offered.text, asked) ? offered : null;
  await talk.say({
    kind: help?.terms ? 'offer' : 'answer',
    state: 'explaining',
    card: factsCard(
      [lead, ...(help ? [help.text] : [])],
      [
        ...(help?.action ? [help.action] : []),
        ...(withdrawal ? [withdrawal.action] : []),
        ...(copyBeside && one.change === 'delete' && talk.verified
          ? [button('export', talk.t('button.export'))]
          : []),
        ...personButtons(talk),
        pageLink(talk, one.change),
      ],
    ),
  });
  if (help?.terms) talk.turn.record({ type: 'offer', terms: help.terms });
  const shown = help ? updateCase(talk, one, { helpShown: true }) : one;
  await showConfirmCard(talk, shown);
}

/**
 * "My husband died, please cancel his subscription": the card can only be about the contract of
 * whoever is signed in. The form with five fields names them by itself.
 */
function ownContract(talk: Talk): readonly string[] {
  const inbound = inboundOf(talk.context);
  const told = inbound.type === 'text' && inbound.understood.sensitive === 'bereavement';
  const named = talk.profile.confirmCard === 'five_fields';
  return told && talk.verified && !named ? [talk.t('change.ownContract')] : [];
}

/** An end that cannot be read: the earliest counts, and the customer is told why. */
function unreadEnd(talk: Talk, one: Case, beside: readonly string[]): readonly string[] {
  if (one.change !== 'cancel') return [];
  const told = sayUnread(talk, one, 'dayEarliest');
  return isShort(...told, ...beside) ? told : sayUnread(talk, one, 'dayUnread');
}

/** Help never makes the way to the button long: where the facts need the words, it is left out (I10). */
function isShort(...texts: readonly string[]): boolean {
  return wordsIn(texts.join(' ')) <= BEFORE_CONFIRMING;
}

const firstSentence = (words: string) => /^[^.]+\./.exec(words)?.[0] ?? words;

/** The card alone: after an interruption, or when an old button was pressed. */
export async function showConfirmCard(talk: Talk, one: Case): Promise<void> {
  const { change } = one;
  if (change === null) throw new Error('a case without a change has nothing to confirm');
  const subscription = await talk.subscriptionOf(one);
  const labels = FIXED_LABELS[talk.language];
  const nonce = talk.seal(one, change);
  const account = await talk.account();
  const asForm = change === 'cancel' && talk.profile.confirmCard === 'five_fields';
  await talk.say({
    kind: 'confirm',
    state: 'confirming',
    change,
    card: asForm
      ? declarationCard(talk.t, labels, {
          change,
          nonce,
          withType: true,
          reasonFollowsType: talk.turn.conversation.channel === 'directline',
          withBack: true,
          values: formValues(account, subscription, one),
        })
      : confirmCard(labels, { change, nonce, question: question(talk, one, subscription) }),
  });
}

/** What the account system is asked for; `null`: something is still missing. */
export function requestOf(one: Case): ChangeRequest | null {
  const { change, subscriptionId, wished, request } = one;
  if (change === null) return null;
  if (change === 'delete') return { change };
  if (change === 'undo') return { change, subscriptionId };
  if (subscriptionId === null) return null;
  switch (change) {
    case 'cancel':
      return { change, subscriptionId, endDate: wished?.date ?? null };
    case 'pause':
    case 'switch':
      return request?.change === change ? request : null;
    case 'withdraw':
    case 'resume':
      return { change, subscriptionId };
  }
}

/** First day of service again: the day that was wished, or after the length that was. */
export function pauseUntil(
  wished: Case['wished'],
  today: PlainDate,
  periodEnd: PlainDate,
): PlainDate | null {
  if (wished?.date !== undefined) return wished.date > today ? wished.date : null;
  if (wished?.duration === undefined) return null;
  const until = pauseEnd(wished.duration, today, periodEnd);
  return until > today ? until : null;
}

function formValues(account: Account | null, subscription: Subscription | null, one: Case) {
  const endDate = one.request?.change === 'cancel' ? one.request.endDate : null;
  return {
    ...(account && { name: account.name, contact: account.email }),
    ...(subscription && { contract: `${subscription.plan.name} ${subscription.contract}` }),
    ...(endDate !== null && { endDate }),
  };
}

function question(talk: Talk, one: Case, subscription: Subscription | null): string {
  const { t, language } = talk;
  const plan = subscription ? planName(t, subscription.plan) : '';
  const { consequences, request } = one;
  switch (one.change) {
    case 'cancel':
      return consequences?.accessEndsOn
        ? t('change.askCancel', { plan, date: formatDate(language, consequences.accessEndsOn) })
        : t('change.askCancelEarliest', { plan });
    case 'pause':
      return t('change.askPause', {
        plan,
        date: request?.change === 'pause' ? formatDate(language, request.until) : '',
      });
    case 'delete':
      return t('change.askDelete');
    case 'withdraw':
      return t('change.askWithdraw', { plan, contract: subscription?.contract ?? '' });
    case 'resume':
      return t('change.askResume', { plan });
    case 'undo':
      return subscription ? t('change.askUndo', { plan }) : t('change.askUndoDelete');
    case 'switch':
      return t('change.askSwitch', { plan, to: newPlanName(talk, one) });
    case null:
      return '';
  }
}

function newPlanName(talk: Talk, { request }: Case): string {
  const planId = request?.change === 'switch' ? request.planId : '';
  const plan = talk.deps.company.plans.find(({ id }) => id === planId);
  return plan ? planName(talk.t, plan) : planId;
}

/** Withdrawal is still open and the wish is to cancel: both ways are named, once, before the card. */
async function withdrawalBeside(talk: Talk, one: Case, subscription: Subscription | null) {
  if (one.change !== 'cancel' || !subscription) return null;
  if (!(await mayWithdraw(talk, subscription))) return null;
  return {
    text: talk.t('change.withdrawBeside'),
    action: entryButton(talk, 'withdraw', { subscriptionId: subscription.id }),
  };
}
