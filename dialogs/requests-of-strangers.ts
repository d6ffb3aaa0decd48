import type { Understanding } from '../data/model/understanding.ts';
import { readCopyCode, sendCopyCode } from './interruptions/copy-by-code.ts';
import { answerMarketing } from './interruptions/data-requests.ts';
import { openTaskOf } from './task.ts';
import type { Talk } from './talk.ts';

/** A longer sentence is about something else, whatever address stands in it. */
const MOST_WORDS = 8;

/**
 * An address or a code that somebody sends whom nobody knows, after asking for a copy of the data
 * or for no more advertising. False: it belongs to neither.
 */
export async function answerForRequest(
  talk: Talk,
  { text, entities }: Understanding,
): Promise<boolean> {
  const { email, code } = entities;
  if (talk.verified || (email === undefined && code === undefined)) return false;
  if (text.split(/\s+/).length > MOST_WORDS) return false;
  if (email === undefined) return readCopyCode(talk, code ?? null);
  const stopsAdvertising = (await openTaskOf(talk, 'no_marketing', '')) !== null;
  const wantsCopy = (await openTaskOf(talk, 'data_request', 'export')) !== null;
  if (stopsAdvertising) await answerMarketing(talk, email);
  if (wantsCopy) await sendCopyCode(talk, email);
  return stopsAdvertising || wantsCopy;
}
