import { type Change, type ChangeRequest, isWayOut } from '../data/model/change.ts';
import type { Case } from '../data/model/records.ts';
import { saysWish } from '../data/policy/wish-words.ts';
import type { Understanding } from '../data/model/understanding.ts';
import { factsCard } from '../cards/facts-card.ts';
import { chooseChange, openCase, updateCase } from './case.ts';
import { ChangeDialog } from './change-dialog.ts';
import { takeBackRequest } from './data-request.ts';
import { DeclareDialog } from './declare-dialog.ts';
import type { DialogContext } from './dialog-context.ts';
import { OptionsDialog } from './options-dialog.ts';
import type { Talk } from './talk.ts';
import { saysWhen, whenIn } from './when-in.ts';
import { entryButton, pageLink, personButtons } from './ways.ts';

export interface Wish {
  readonly change: Change;
  readonly subscriptionId?: string | null;
  readonly planId?: string | null;
  /** `null`: a button was pressed. */
  readonly understood: Understanding | null;
}

/** A clear wish: straight to the facts and the confirm card, dropping whatever was asked before. */
export async function beginChange(dc: DialogContext, talk: Talk, wish: Wish): Promise<void> {
  const { change, understood } = wish;
  const { known } = await talk.view();
  if (known !== 'account' && !isWayOut(change)) {
    await needsAccount(talk, known === 'unavailable');
    if ((await talk.case())?.state === 'open') await dc.askAgain();
    return;
  }
  if (isUnderWay(await talk.case(), change)) {
    await talk.say({ kind: 'answer', state: 'done', text: talk.t('change.underWay') });
    return;
  }
  const opened = withDates(talk, await caseFor(talk, change, understood), wish);
  const one = updateCase(talk, opened, { words: wordsFor(opened, wish) });
  if (one.change === 'delete' && change !== 'delete') await takeBackRequest(talk, 'erasure');
  const subscriptionId = wish.subscriptionId ?? knownSubscription(one, wish);
  chooseChange(talk, one, {
    change,
    subscriptionId: await ownSubscription(talk, subscriptionId),
    request: requestFor(one, { ...wish, subscriptionId }),
  });
  await dc.beginDialog(known === 'account' ? ChangeDialog.ID : DeclareDialog.ID);
}

/** Whoever has chosen a contract once is not asked again, unless another one is named. */
function knownSubscription(one: Case, { change, understood }: Wish): string | null {
  if (one.change === change) return one.subscriptionId;
  const names = (understood?.entities.mentions ?? []).length > 0;
  return names ? null : (one.chosenSubscriptionId ?? null);
}

/**
 * The sentence that led to the card; none where a button did. The same card again keeps its own,
 * also where it is only told which contract is meant: "Contract NL-4711" declares nothing.
 */
function wordsFor(one: Case, { change, understood }: Wish): string {
  const isSame = one.change === change;
  if (understood === null) return isSame ? one.words : '';
  const { text, language } = understood;
  return isSame && one.words !== '' && !saysWish(text, language) ? one.words : text;
}

/** The account system has not answered yet: the same again, or taking it back, has to wait for it. */
function isUnderWay(one: Case | null, change: Change): boolean {
  if (one?.state !== 'declared' || one.appliedAt !== null) return false;
  return change === 'undo' || change === one.declaration?.change;
}

/** Wants out, has not said how: the ways side by side. */
export async function showOptions(
  dc: DialogContext,
  talk: Talk,
  understood: Understanding | null,
): Promise<void> {
  const one = await caseFor(talk, null, understood);
  if (one.change === 'delete') await takeBackRequest(talk, 'erasure');
  chooseChange(talk, one, { change: null, subscriptionId: null, request: null });
  await dc.beginDialog(OptionsDialog.ID);
}

/** The open case, without the day that was wished for another change: the end of a pause ends no contract. */
async function caseFor(
  talk: Talk,
  change: Change | null,
  understood: Understanding | null,
): Promise<Case> {
  const one = await openCase(talk, understood);
  if (one.change === null || one.change === change || one.wished === undefined) return one;
  // Who deletes, and then ends the contract after all, is not asked again from when.
  if (isWayOut(one.change) && isWayOut(change)) return one;
  return updateCase(talk, one, { wished: personIn(one.wished) });
}

/** Who it is, which stays whatever is wished. */
function personIn(wished: Case['wished']): NonNullable<Case['wished']> {
  const { name, contract, contact } = wished ?? {};
  return {
    ...(name !== undefined && { name }),
    ...(contract !== undefined && { contract }),
    ...(contact !== undefined && { contact }),
  };
}

/** Dates that were said in passing are kept until the change is known; "nine days" end no contract. */
function withDates(talk: Talk, one: Case, { change, understood }: Wish): Case {
  const { entities = {} } = understood ?? {};
  if (!saysWhen(entities)) return one;
  const stays = change === 'cancel' && entities.unreadDate === undefined;
  const named = stays ? one.wished?.date : undefined;
  return updateCase(talk, one, {
    wished: {
      ...personIn(one.wished),
      ...(named !== undefined && { date: named }),
      ...whenIn(entities),
    },
  });
}

/** What of the request is known from the button; the dialog finds out the rest. */
function requestFor(one: Case, wish: Wish): ChangeRequest | null {
  const { change, planId, subscriptionId, understood } = wish;
  if (change === 'switch') {
    return planId && subscriptionId ? { change, planId, subscriptionId } : null;
  }
  const isDated = understood !== null && saysWhen(understood.entities);
  return one.change === change && !isDated ? one.request : null;
}

/** Buttons can be edited: an id that is not this account's is no id. */
async function ownSubscription(talk: Talk, id: string | null): Promise<string | null> {
  const account = await talk.account();
  return account?.subscriptions.some((subscription) => subscription.id === id) ? id : null;
}

/** Pausing and the like cannot be declared on paper: what is needed, and what can be done at once. */
async function needsAccount(talk: Talk, unavailable: boolean): Promise<void> {
  await talk.say({
    kind: 'answer',
    card: factsCard(
      [talk.t(unavailable ? 'change.notNow' : 'declare.needsAccount')],
      [entryButton(talk, 'cancel'), ...personButtons(talk), pageLink(talk, null)],
    ),
  });
}
