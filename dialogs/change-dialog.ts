import { button } from '../cards/button.ts';
import { pauseCard, readPausePress } from '../cards/choice-card.ts';
import type { Subscription } from '../data/model/account.ts';
import type { Case } from '../data/model/records.ts';
import { plus } from '../data/policy/calendar.ts';
import { FIXED_LABELS } from '../data/policy/labels.ts';
import { pauseStart } from '../data/policy/pause-start.ts';
import { chooseChange, dropCase, updateCase } from './case.ts';
import { explainAndConfirm, pauseUntil, requestOf, showConfirmCard } from './confirm.ts';
import { preview } from './consequences.ts';
import { chosenIn, inboundOf, mentionedIn } from './inbound.ts';
import { sayWhyNot } from './not-possible.ts';
import type { Step } from './step-dialog.ts';
import { StepDialog } from './step-dialog.ts';
import { capabilitiesOf, planName, subscriptionsFor } from './subscriptions.ts';
import type { Talk } from './talk.ts';
import { talkOf } from './talk.ts';
import { pageLink, personButton } from './ways.ts';
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
  const until = pauseUntil(one.wished, talk.today, subscription?.periodEnd ?? talk.today);
  if (until !== null && !step.again) return pause(step, talk, one, until);
  const account = await talk.account();
  const able = account && subscription && (await capabilitiesOf(talk, account, subscription));
  const longest = able?.longestPause?.months ?? 3;
  await talk.say({
    kind: 'question',
    state: 'explaining',
    change: 'pause',
    card: pauseCard(talk.t, {
      question: talk.t('change.pauseHowLong', { months: longest }),
      months: [1, 2, 3].filter((months) => months <= longest),
      below: [
        button('back', FIXED_LABELS[talk.language].back),
        personButton(talk),
        pageLink(talk, one.change),
      ],
    }),
  });
  return step.wait('date');
}

async function readPauseEnd(step: Step) {
  const { talk, one } = await caseOfStep(step);
  if (!one) return step.end();
  const inbound = inboundOf(step.context);
  let wished: Case['wished'];
  if (inbound.type === 'press') {
    const length = readPausePress(inbound.press);
    if (length) {
      wished = 'until' in length ? { date: length.until } : { duration: { months: length.months } };
    }
  } else if (inbound.type === 'text') {
    const { date, duration } = inbound.understood.entities;
    wished = { ...(date !== undefined && { date }), ...(duration && { duration }) };
  }
  const subscription = await talk.subscriptionOf(one);
  const until = pauseUntil(wished, talk.today, subscription?.periodEnd ?? talk.today);
  if (until !== null) return pause(step, talk, one, until);
  await talk.say({ kind: 'answer', state: 'explaining', text: talk.t('change.pauseDateUnclear') });
  updateCase(talk, one, { wished: {} });
  return step.goTo('choosePauseEnd');
}

async function showConfirm(step: Step) {
  const { talk, one } = await caseOfStep(step);
  if (!one) return step.end();
  if (step.again && one.request) {
    await showConfirmCard(talk, one);
    return step.wait('confirm');
  }
  const request = requestOf(one);
  const consequences = request && (await preview(talk, request));
  const chosen = chooseChange(talk, one, {
    change: one.change,
    subscriptionId: one.subscriptionId,
    request,
  });
  await explainAndConfirm(talk, updateCase(talk, chosen, { consequences }));
  return step.wait('confirm');
}

/** Words where a button was asked for: a change is never carried out on a "yes". */
async function readAnswer(step: Step) {
  const { talk, one } = await caseOfStep(step);
  if (!one?.change) return step.end();
  const label = FIXED_LABELS[talk.language].confirm[one.change];
  await talk.say({
    kind: 'answer',
    state: 'confirming',
    text: talk.t('change.pressButton', { label }),
  });
  await showConfirmCard(talk, one);
  return step.goToWaiting('showConfirm', 'confirm');
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
  chooseChange(talk, one, { change: one.change, subscriptionId: id, request: one.request });
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
