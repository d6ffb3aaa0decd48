import { button } from '../cards/button.ts';
import { pauseCard } from '../cards/choice-card.ts';
import type { Subscription } from '../data/model/account.ts';
import type { Case } from '../data/model/records.ts';
import { plus } from '../data/policy/calendar.ts';
import { FIXED_LABELS } from '../data/policy/labels.ts';
import { wishIn } from '../data/policy/fairness/wish.ts';
import { pauseStart } from '../data/policy/pause-start.ts';
import { chooseChange, dropCase, updateCase } from './case.ts';
import { explainAndConfirm, pauseUntil, requestOf, showConfirmCard } from './confirm.ts';
import { preview } from './consequences.ts';
import { chosenIn, inboundOf, mentionedIn } from './inbound.ts';
import { sayWhyNot } from './not-possible.ts';
import { pauseLengthIn } from './pause-length.ts';
import type { Step } from './step-dialog.ts';
import { StepDialog } from './step-dialog.ts';
import { capabilitiesOf, planName, subscriptionsFor } from './subscriptions.ts';
import type { Talk } from './talk.ts';
import { talkOf } from './talk.ts';
import { sayUnread } from './unread-day.ts';
import { pageLink, personButtons } from './ways.ts';
import { whichContractCard } from './which-contract.ts';

/**
 * Takes a verified customer from a clear wish to the confirm card.
 *
 *   chooseSubscription -> readSubscription -> choosePauseEnd -> readPauseEnd -> showConfirm -> readAnswer
 *
 * What is known is not asked. Decides nothing: dates and money come from the account
 * system's preview. The button on the card is read by the root, wherever it is pressed.
 */
export class ChangeDialog extends StepDialog {
  static readonly ID = 'change';

  constructor() {
    super(ChangeDialog.ID, 1, {
      chooseSubscription,
      readSubscription,
      choosePauseEnd,
      readPauseEnd,
      showConfirm,
      readAnswer,
    });
  }
}

async function chooseSubscription(step: Step) {
  const { talk, one } = await caseOfStep(step);
  if (!one) return step.end();
  const about = await subjectOf(talk, one);
  if (about === 'account') return step.goTo('choosePauseEnd');
  const [only, ...others] = about;
  if (!only) {
    await sayWhyNot(talk, one);
    dropCase(talk, one);
    return step.end();
  }
  if (others.length === 0) return choose(step, talk, one, only);
  if (meansAll(talk, about)) return chooseFirst(step, talk, one, only);
  await talk.say({
    kind: 'question',
    state: 'explaining',
    card: whichContractCard(talk, talk.t('change.which'), about, one.change),
  });
  return step.wait('which');
}

async function readSubscription(step: Step) {
  const { talk, one } = await caseOfStep(step);
  if (!one) return step.end();
  const named = chosenIn(step.context);
  const able = await candidates(talk, one);
  const chosen = able.find(({ id }) => named.includes(id));
  if (!chosen) return step.goTo('chooseSubscription');
  if (able.length > 1 && meansAll(talk, able)) return chooseFirst(step, talk, one, chosen);
  return choose(step, talk, updateCase(talk, one, { chosenSubscriptionId: chosen.id }), chosen);
}

async function choosePauseEnd(step: Step) {
  const { talk, one } = await caseOfStep(step);
  if (!one) return step.end();
  if (one.change !== 'pause' || one.request?.change === 'pause') return step.goTo('showConfirm');
  const subscription = await talk.subscriptionOf(one);
  const until = await untilOf(talk, one, one.wished);
  if (until !== null && !step.again) return pause(step, talk, one, until);
  const account = await talk.account();
  const able = account && subscription && (await capabilitiesOf(talk, account, subscription));
  const longest = able?.longestPause?.months ?? 3;
  await talk.say({
    kind: 'question',
    state: 'explaining',
    change: 'pause',
    card: pauseCard(talk.t, {
      question: [
        ...sayUnread(talk, one, 'dayUnread'),
        talk.t('change.pauseHowLong', { months: longest }),
      ].join(' '),
      months: [1, 2, 3].filter((months) => months <= longest),
      below: [
        button('back', FIXED_LABELS[talk.language].back),
        ...personButtons(talk),
        pageLink(talk, one.change),
      ],
    }),
  });
  return step.wait('date');
}

async function readPauseEnd(step: Step) {
  const { talk, one } = await caseOfStep(step);
  if (!one) return step.end();
  const other = await pressedContract(talk, one);
  if (other) return choose(step, talk, one, other);
  const wished = pauseLengthIn(step.context);
  const until = await untilOf(talk, one, wished);
  if (until !== null) return pause(step, talk, one, until);
  const unread = wished?.unread && { unread: wished.unread };
  if (!unread) {
    const text = talk.t('change.pauseDateUnclear');
    await talk.say({ kind: 'answer', state: 'explaining', text });
  }
  updateCase(talk, one, { wished: { ...unread } });
  return step.goTo('choosePauseEnd');
}

async function showConfirm(step: Step) {
  const { talk, one } = await caseOfStep(step);
  if (!one) return step.end();
  if (step.again && one.request) {
    await showConfirmCard(talk, one);
    return step.wait('confirm');
  }
  // Once it was offered, only who says or presses it again is shown it again (I33).
  const copyBeside = one.request?.change !== 'delete' || isWishedAgain(talk);
  const request = requestOf(one);
  const consequences = request && (await preview(talk, request));
  const chosen = chooseChange(talk, one, {
    change: one.change,
    subscriptionId: one.subscriptionId,
    request,
  });
  await explainAndConfirm(talk, updateCase(talk, chosen, { consequences }), { copyBeside });
  return step.wait('confirm');
}

function isWishedAgain(talk: Talk): boolean {
  const inbound = inboundOf(talk.context);
  return inbound.type !== 'text' || wishIn(inbound.understood.text) !== null;
}

/** Words where a button was asked for: a change is never carried out on a "yes". */
async function readAnswer(step: Step) {
  const { talk, one } = await caseOfStep(step);
  if (!one?.change) return step.end();
  const other = await pressedContract(talk, one);
  if (other) return choose(step, talk, one, other);
  if (await choosesOtherEnd(talk, one)) return step.goTo('readPauseEnd');
  const label = FIXED_LABELS[talk.language].confirm[one.change];
  await talk.say({
    kind: 'answer',
    state: 'confirming',
    text: talk.t('change.pressButton', { label }),
  });
  await showConfirmCard(talk, one);
  return step.goToWaiting('showConfirm', 'confirm');
}

/** A button of the question "until when?", pressed at the card: another end than the card has. */
async function choosesOtherEnd(talk: Talk, one: Case): Promise<boolean> {
  if (one.request?.change !== 'pause' || inboundOf(talk.context).type !== 'press') return false;
  return (await untilOf(talk, one, pauseLengthIn(talk.context))) !== one.request.until;
}

async function untilOf(talk: Talk, one: Case, wished: Case['wished']): Promise<string | null> {
  const subscription = await talk.subscriptionOf(one);
  return pauseUntil(wished, talk.today, subscription?.periodEnd ?? talk.today);
}

/** A button of the question "which contract?", pressed after it was answered: that contract is meant now. */
async function pressedContract(talk: Talk, one: Case): Promise<Subscription | null> {
  const inbound = inboundOf(talk.context);
  if (inbound.type !== 'press') return null;
  const [pressed] = chosenIn(talk.context);
  return (await candidates(talk, one)).find(({ id }) => id === pressed) ?? null;
}

/** The case of this conversation while it is open; else the dialog has nothing to do. */
async function caseOfStep(step: Step): Promise<{ talk: Talk; one: Case | null }> {
  const talk = talkOf(step.context);
  const one = await talk.case();
  return { talk, one: one?.state === 'open' && one.change !== null ? one : null };
}

/** What the change is about: the account as a whole, or one of these subscriptions. */
async function subjectOf(talk: Talk, one: Case): Promise<'account' | readonly Subscription[]> {
  const account = await talk.account();
  const isGoing = account?.status === 'deletion_scheduled';
  if (one.change === 'delete') return isGoing ? [] : 'account';
  if (one.change === 'undo' && isGoing) {
    updateCase(talk, one, { subscriptionId: null });
    return 'account';
  }
  const able = await candidates(talk, one);
  return one.subscriptionId === null ? able : able.filter(({ id }) => id === one.subscriptionId);
}

async function candidates(talk: Talk, one: Case): Promise<readonly Subscription[]> {
  const account = await talk.account();
  if (!account || one.change === null) return [];
  const able = await subscriptionsFor(talk, account, one.change);
  const mentions = mentionedIn(talk.context);
  const named = able.filter(({ id }) => mentions.includes(id));
  return named.length > 0 ? named : able;
}

/** "Both of them": nobody has to say which one first. */
function meansAll(talk: Talk, about: readonly Subscription[]): boolean {
  const mentions = mentionedIn(talk.context);
  return about.every(({ id }) => mentions.includes(id));
}

/** The card is about the first; after its receipt there is a button for the next. */
async function chooseFirst(step: Step, talk: Talk, one: Case, first: Subscription) {
  const plan = planName(talk.t, first.plan);
  await talk.say({
    kind: 'answer',
    state: 'explaining',
    text: talk.t('change.oneByOne', { plan }),
  });
  return choose(step, talk, one, first);
}

function choose(step: Step, talk: Talk, one: Case, { id }: Subscription) {
  const isAnother = one.subscriptionId !== null && one.subscriptionId !== id;
  const request = isAnother ? null : one.request;
  chooseChange(talk, one, { change: one.change, subscriptionId: id, request });
  return step.goTo('choosePauseEnd');
}

async function pause(step: Step, talk: Talk, one: Case, until: string) {
  const { subscriptionId } = one;
  if (subscriptionId === null) return step.goTo('chooseSubscription');
  const subscription = await talk.subscriptionOf(one);
  const account = await talk.account();
  const able = account && subscription && (await capabilitiesOf(talk, account, subscription));
  if (subscription && able?.longestPause) {
    const from = pauseStart(until, talk.today, subscription.periodEnd);
    const latest = plus(from, able.longestPause);
    if (until > latest) {
      const months = able.longestPause.months ?? 3;
      await talk.say({
        kind: 'answer',
        state: 'explaining',
        text: talk.t('change.pauseTooLong', { months }),
      });
      updateCase(talk, one, { wished: {} });
      return step.goTo('choosePauseEnd');
    }
  }
  chooseChange(talk, one, {
    change: 'pause',
    subscriptionId,
    request: { change: 'pause', subscriptionId, until },
  });
  return step.goTo('showConfirm');
}
