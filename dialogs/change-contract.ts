import type { Subscription } from '../data/model/account.ts';
import type { Case } from '../data/model/records.ts';
import { chooseChange, dropCase, updateCase } from './case.ts';
import { caseOfChange } from './case-of-change.ts';
import { chosenIn, inboundOf, mentionedIn } from './inbound.ts';
import { sayWhyNot } from './not-possible.ts';
import type { Step } from './step-dialog.ts';
import { planName, subscriptionsFor } from './subscriptions.ts';
import type { Talk } from './talk.ts';
import { whichContractCard } from './which-contract.ts';

/** Asks which contract is meant, where there are several; nothing to ask: goes on. */
export async function chooseSubscription(step: Step) {
  const { talk, one } = await caseOfChange(step);
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

/** A contract that was pressed, or named in words. */
export async function readSubscription(step: Step) {
  const { talk, one } = await caseOfChange(step);
  if (!one) return step.end();
  const named = chosenIn(step.context);
  const able = await candidates(talk, one);
  const chosen = able.find(({ id }) => named.includes(id));
  if (!chosen) return step.goTo('chooseSubscription');
  if (able.length > 1 && meansAll(talk, able)) return chooseFirst(step, talk, one, chosen);
  return choose(step, talk, updateCase(talk, one, { chosenSubscriptionId: chosen.id }), chosen);
}

/** A button of the question "which contract?", pressed after it was answered: that contract is meant now. */
export async function pressedContract(talk: Talk, one: Case): Promise<Subscription | null> {
  const inbound = inboundOf(talk.context);
  if (inbound.type !== 'press') return null;
  const [pressed] = chosenIn(talk.context);
  return (await candidates(talk, one)).find(({ id }) => id === pressed) ?? null;
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

/** The change is about this contract. */
export function choose(step: Step, talk: Talk, one: Case, { id }: Subscription) {
  const isAnother = one.subscriptionId !== null && one.subscriptionId !== id;
  const request = isAnother ? null : one.request;
  chooseChange(talk, one, { change: one.change, subscriptionId: id, request });
  return step.goTo('choosePauseEnd');
}
