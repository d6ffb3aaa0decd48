import type { Subscription } from '../data/model/account.ts';
import type { ChangeRequest } from '../data/model/change.ts';
import type { Case, Declaration } from '../data/model/records.ts';
import type { Understanding } from '../data/model/understanding.ts';
import { asDeclared } from './as-declared.ts';
import { carryOut, type PersonDecides } from './carry-out.ts';
import { chooseChange, openCase, updateCase } from './case.ts';
import { preview } from './consequences.ts';
import { openTaskOf } from './task.ts';
import type { Talk } from './talk.ts';

export type Declarable = 'cancel' | 'withdraw';

/** The same declaration for a further contract: a case, a change and a receipt of its own. */
export async function declareAnother(
  talk: Talk,
  understood: Understanding | null,
  said: Declaration,
  subscription: Subscription,
): Promise<void> {
  const { change, endDate, endWords, type } = said;
  if (change !== 'cancel' && change !== 'withdraw') return;
  const opened = await openCase(talk, understood);
  const request = asDeclared(talk, requestFor(change, subscription, endDate), said);
  const one = await requested(talk, opened, request, subscription, change);
  const known = endWords === undefined ? subscription : null;
  const decides = await whoDecides(talk, type === 'extraordinary', known);
  await carryOut(talk, one, { ...said, contract: subscription.contract }, decides);
}

/** The case, about this contract. */
export async function requested(
  talk: Talk,
  opened: Case,
  request: ChangeRequest | null,
  only: Subscription | null,
  change: Declarable,
): Promise<Case> {
  const one = chooseChange(talk, opened, {
    change,
    subscriptionId: only?.id ?? null,
    request,
  });
  return request ? updateCase(talk, one, { consequences: await preview(talk, request) }) : one;
}

export function requestFor(
  change: Declarable,
  { id: subscriptionId }: Subscription,
  endDate: string | null,
): ChangeRequest {
  return change === 'cancel' ? { change, subscriptionId, endDate } : { change, subscriptionId };
}

/** `null`: nobody has to, it is carried out. */
export async function whoDecides(
  talk: Talk,
  forCause: boolean,
  only: Subscription | null,
): Promise<PersonDecides | null> {
  if (forCause) return 'extraordinary_termination';
  if (!talk.verified) return 'match_declaration';
  if (await openTaskOf(talk, 'security')) return 'security';
  if ((await talk.view()).known === 'unavailable') return 'account_refused';
  return only ? null : 'match_declaration';
}
