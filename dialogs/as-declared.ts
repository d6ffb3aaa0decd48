import type { ChangeRequest } from '../data/model/change.ts';
import type { Declaration } from '../data/model/records.ts';
import { dateIn } from '../data/policy/calendar.ts';
import type { Talk } from './talk.ts';

/**
 * The request with the day of its declaration, where the customer is. Notice runs from then,
 * also where it is told a day later which contract is meant, or the account system was down.
 */
export function asDeclared(
  talk: Talk,
  request: ChangeRequest,
  declaration: Pick<Declaration, 'at'> | null,
): ChangeRequest {
  const { change } = request;
  if (declaration === null) return request;
  if (change !== 'cancel' && change !== 'withdraw' && change !== 'delete') return request;
  const { timeZone } = talk.turn.conversation;
  return { ...request, declaredOn: dateIn(timeZone, new Date(declaration.at)) };
}
