import { AdieuError } from '../model/errors.ts';
import type { Change } from './contract.ts';

/**
 * What a change expects and touches has one value: a document's version, or the last sequence
 * of a conversation; 0 when there is none.
 */

/** Names it. */
export function keyOf(change: Change): string {
  return 'conversationId' in change
    ? entriesKey(change.conversationId)
    : `${change.collection}/${change.id}`;
}

/** Names the sequence of a conversation. */
export function entriesKey(conversationId: string): string {
  return `entries/${conversationId}`;
}

/** @throws AdieuError `store_conflict` when the change expects another value than the current. */
export function requireHolds(change: Change, current: number): void {
  if (!holds(change, current)) throw new AdieuError('store_conflict', whyNot(change, current));
}

/** The value once it is done, from what it was. */
export function valueAfter(change: Change, current: number): number {
  switch (change.op) {
    case 'append':
      return change.seq;
    case 'forget':
      return change.upTo === 'all' ? 0 : current;
    case 'put':
      return current + 1;
    case 'delete':
      return 0;
  }
}

/** @throws TypeError when it is not JSON. */
export function toJson(value: unknown): string {
  const json: unknown = JSON.stringify(value);
  if (typeof json !== 'string') throw new TypeError('not a JSON document');
  return json;
}

function holds(change: Change, current: number): boolean {
  if (change.op === 'append') return change.seq === current + 1;
  if (change.op === 'forget') return change.upTo === 'all' || change.upTo <= current;
  if (change.expect === 'any') return true;
  if (change.expect === 'absent') return current === 0;
  return current !== 0 && change.expect === current;
}

function whyNot(change: Change, current: number): string {
  switch (change.op) {
    case 'append':
      return `entry ${change.seq} of ${change.conversationId} cannot follow ${current}`;
    case 'forget':
      return `${change.conversationId} ends at ${current}, before ${change.upTo}`;
    default:
      return `${change.collection}/${change.id} is at ${current}, expected ${change.expect}`;
  }
}
