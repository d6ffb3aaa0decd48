import type { Account, Subscription } from '../data/model/account.ts';
import { isWayOut } from '../data/model/change.ts';
import type { Case, Declaration } from '../data/model/records.ts';
import type { Understanding } from '../data/model/understanding.ts';
import { declaresWithdrawal } from '../data/policy/withdrawal-declaration.ts';
import { carryOut } from './carry-out.ts';
import { openCase } from './case.ts';
import {
  type Declarable,
  declareAnother,
  requested,
  requestFor,
  whoDecides,
} from './declare-contract.ts';
import { DetailsDialog } from './details-dialog.ts';
import type { DialogContext } from './dialog-context.ts';
import { sayWhyNot } from './not-possible.ts';
import { queueForPerson } from './person.ts';
import { heedSecurity, sayBesideDeclared } from './said-beside.ts';
import { subscriptionsFor } from './subscriptions.ts';
import { WhichDialog } from './which-dialog.ts';
import type { Talk } from './talk.ts';

/**
 * What the sentence itself declares; `null`: nothing. Who withdraws and cancels in the
 * alternative has withdrawn where that is open, and has cancelled where it is not.
 */
export async function declaredIn(
  talk: Talk,
  { text, language, declaration }: Understanding,
): Promise<Declarable | null> {
  if (!declaresWithdrawal(text, language)) return declaration ? 'cancel' : null;
  const account = await talk.account();
  if (!account) return 'withdraw';
  const able = await subscriptionsFor(talk, account, 'withdraw');
  return able.length === 0 && declaration ? 'cancel' : 'withdraw';
}

/**
 * "I hereby cancel", "I hereby withdraw": the sentence is the declaration. For one ordinary
 * contract of a verified customer it is carried out without a card. Otherwise it is received
 * at this moment just the same, a person finds the contract, and only what is missing is asked.
 */
export async function declareBySentence(
  dc: DialogContext,
  talk: Talk,
  understood: Understanding,
  change: Declarable,
): Promise<void> {
  if (understood.sensitive !== null && !talk.asSystem) {
    await queueForPerson(talk, understood.sensitive);
  }
  if (!talk.asSystem) await heedSecurity(talk, understood);
  const opened = await openCase(talk, understood);
  const account = await talk.account();
  const contracts = account ? await named(talk, account, understood, change) : [];
  const [only = null, ...further] = endsAll(contracts, understood) ? contracts : oneOf(contracts);
  const declaration = declarationOf(talk, understood, change, only?.contract ?? null);
  const forCause = declaration.type === 'extraordinary';
  const one = await requested(
    talk,
    opened,
    only && requestFor(change, only, declaration.endDate),
    only,
    change,
  );
  dc.endDialog();
  await carryOut(
    talk,
    one,
    declaration,
    await whoDecides(talk, forCause, declaration.endWords === undefined ? only : null),
  );
  for (const another of further) await declareAnother(talk, understood, declaration, another);
  if (talk.asSystem) return;
  await sayBesideDeclared(talk, (await talk.case()) ?? one, understood);
  if (forCause) return;
  if (change === 'withdraw' && account && contracts.length === 0) await sayWhyNot(talk, one);
  if (!declaration.verified && declaration.contract === null)
    await dc.beginDialog(DetailsDialog.ID);
  if (declaration.verified && only === null && contracts.length > 1)
    await dc.beginDialog(WhichDialog.ID);
}

/** "I hereby cancel both": each of them is declared, and has a receipt of its own. */
function endsAll(contracts: readonly Subscription[], { entities }: Understanding): boolean {
  return contracts.every(({ id }) => entities.mentions?.includes(id));
}

function oneOf(contracts: readonly Subscription[]): readonly Subscription[] {
  return contracts.length === 1 ? contracts : [];
}

/** What one sentence declares, received now. */
export function declarationOf(
  talk: Talk,
  { text: words, extraordinary, entities }: Understanding,
  change: Declarable,
  contract: string | null,
): Declaration {
  const cancels = change === 'cancel';
  const forCause = cancels && extraordinary;
  return {
    change,
    type: forCause ? 'extraordinary' : 'ordinary',
    cause: forCause ? words : null,
    at: talk.now,
    words,
    verified: talk.verified,
    name: talk.turn.conversation.name,
    contract: contract ?? entities.contract ?? null,
    endDate: cancels ? (entities.date ?? null) : null,
    ...(cancels && entities.unreadDate !== undefined && { endWords: entities.unreadDate }),
    ...(cancels && entities.noSuchDay && { noSuchDay: true }),
    contact: talk.verified ? null : (entities.email ?? null),
    by: 'sentence',
  };
}

/** Contracts that can be ended this way: those that are named, else all; none where one is named that is not theirs. */
async function named(
  talk: Talk,
  account: Account,
  { entities }: Understanding,
  change: Declarable,
) {
  const able = await subscriptionsFor(talk, account, change);
  const meant = able.filter(
    ({ id, contract }) => entities.mentions?.includes(id) ?? contract === entities.contract,
  );
  if (meant.length > 0) return meant;
  const another =
    entities.contract !== undefined &&
    account.subscriptions.some(({ contract }) => formOf(contract) === formOf(entities.contract));
  return another ? [] : able;
}

/** "NL-2203" and "NL-99" are of one form; a customer number, which names no other contract, is of another. */
function formOf(number = ''): string {
  return number
    .toUpperCase()
    .replace(/\p{L}+/gu, 'A')
    .replace(/\d+/g, '9');
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
  change: Declarable,
): Promise<boolean> {
  const said = one?.declaration;
  if (!said) return false;
  if (change === 'withdraw') return said.change === 'withdraw';
  if (!isWayOut(said.change)) return false;
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
