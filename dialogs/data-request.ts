import { referenceNumber } from '../cards/reference-number.ts';
import { formatDate } from '../data/locales/format.ts';
import type { Task } from '../data/model/records.ts';
import { openTask, openTaskOf } from './task.ts';
import type { Talk } from './talk.ts';

/** What somebody may ask for whom nobody knows; stands in the task's note. */
type Right = 'export' | 'erasure';

/** What the customer may quote, and by when it is answered. */
export interface Quoted {
  readonly number: string;
  readonly date: string;
}

/** Number and last day of what somebody has asked for whom nobody knows. The same again is the same request. */
export async function requestedOf(talk: Talk, right: Right): Promise<Quoted> {
  const known = await openTaskOf(talk, 'data_request', right);
  return quoted(talk, known ?? openTask(talk, 'data_request', right));
}

/** The customer went another way before it was declared: nobody has to answer any more. */
export async function takeBackRequest(talk: Talk, right: Right): Promise<void> {
  const known = await openTaskOf(talk, 'data_request', right);
  if (known) talk.turn.put('tasks', { ...known, doneAt: talk.now, doneBy: 'customer' });
}

export function quoted({ language }: Talk, { id, dueAt }: Task): Quoted {
  return { number: referenceNumber(id), date: formatDate(language, dueAt.slice(0, 10)) };
}
