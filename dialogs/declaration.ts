import type { DialogContext } from 'botbuilder-dialogs';
import type { Account, Subscription } from '../data/model/account.ts';
import type { Case, Declaration } from '../data/model/records.ts';
import type { Understanding } from '../data/model/understanding.ts';
import type { PersonDecides } from './carry-out.ts';
import { carryOut } from './carry-out.ts';
import { chooseChange, openCase, updateCase } from './case.ts';
import { preview } from './consequences.ts';
import { DetailsDialog } from './details-dialog.ts';
import { subscriptionsFor } from './subscriptions.ts';
import { openTaskOf } from './task.ts';
import { WhichDialog } from './which-dialog.ts';
import type { Talk } from './talk.ts';

/**
 * "I hereby cancel": the sentence is the termination. One ordinary contract of a verified
 * customer is cancelled without a card. Otherwise it is received at this moment just the
 * same, a person finds the contract, and only what is missing is asked.
 */
export async function declareBySentence(
  dc: DialogContext,
  talk: Talk,
  understood: Understanding,
): Promise<void> {
  const opened = await openCase(talk, understood);
  const account = await talk.account();
  const contracts = account ? await cancellable(talk, account, understood) : [];
  const only = contracts.length === 1 ? (contracts[0] ?? null) : null;
  const endDate = understood.entities.date ?? null;
  const one = await requested(talk, opened, only, endDate);
  await dc.cancelAllDialogs();
  const declaration: Declaration = {
    change: 'cancel',
    type: understood.extraordinary ? 'extraordinary' : 'ordinary',
    cause: understood.extraordinary ? understood.text.slice(0, 500) : null,
    at: talk.now,
    words: understood.text.slice(0, 500),
    verified: talk.verified,
    name: talk.turn.conversation.name,
    contract: only?.contract ?? understood.entities.contract ?? null,
    endDate,
    contact: talk.verified ? null : (understood.entities.email ?? null),
    by: 'sentence',
  };
  await carryOut(talk, one, declaration, await whoDecides(talk, understood, only));
  if (talk.asSystem || understood.extraordinary) return;
  if (!declaration.verified && declaration.contract === null)
    await dc.beginDialog(DetailsDialog.ID);
  if (declaration.verified && contracts.length > 1) await dc.beginDialog(WhichDialog.ID);
}

async function requested(
  talk: Talk,
  opened: Case,
  only: Subscription | null,
  endDate: string | null,
): Promise<Case> {
  const request = only && ({ change: 'cancel', subscriptionId: only.id, endDate } as const);
  const one = chooseChange(talk, opened, {
    change: 'cancel',
    subscriptionId: only?.id ?? null,
    request,
  });
  return request ? updateCase(talk, one, { consequences: await preview(talk, request) }) : one;
}

async function cancellable(talk: Talk, account: Account, { entities }: Understanding) {
  const able = await subscriptionsFor(talk, account, 'cancel');
  const named = able.filter(
    ({ id, contract }) => entities.mentions?.includes(id) ?? contract === entities.contract,
  );
  return named.length > 0 ? named : able;
}

async function whoDecides(
  talk: Talk,
  understood: Understanding,
  only: Subscription | null,
): Promise<PersonDecides | null> {
  if (understood.extraordinary) return 'extraordinary_termination';
  if (!talk.verified) return 'match_declaration';
  if (await openTaskOf(talk, 'security')) return 'security';
  if ((await talk.view()).known === 'unavailable') return 'account_refused';
  return only ? null : 'match_declaration';
}

/**
 * True where the words repeat a declaration of this conversation, which counts already. New ones
 * are: the first, one after another kind of change, an ordinary one beside one for cause, and
 * one that names a further contract.
 */
export async function isSaidAgain(
  talk: Talk,
  one: Case | null,
  { entities, extraordinary }: Understanding,
): Promise<boolean> {
  const said = one?.declaration;
  if (!said) return false;
  if (said.change !== 'cancel' && said.change !== 'delete' && said.change !== 'withdraw') {
    return false;
  }
  if (said.type === 'extraordinary' && !extraordinary) return false;
  if (!talk.verified) {
    const { contract } = entities;
    return contract === undefined || said.contract === null || said.contract === contract;
  }
  const account = await talk.account();
  if (!account || one.subscriptionId === null) return true;
  const able = await subscriptionsFor(talk, account, 'cancel');
  // Its own contract can be ended again once the first end was taken back elsewhere.
  const again = one.appliedAt !== null && able.some(({ id }) => id === one.subscriptionId);
  const named = able.some(
    ({ id, contract }) =>
      id !== one.subscriptionId &&
      (entities.mentions?.includes(id) ?? contract === entities.contract),
  );
  return !again && !named;
}
