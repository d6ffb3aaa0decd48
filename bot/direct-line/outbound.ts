import type { StoredActivity } from '../../data/model/activity.ts';
import type { Sequenced, Store } from '../../data/store/contract.ts';
import { activityJson } from '../../data/store/entry-json.ts';
import { HttpError } from '../server/http.ts';

/** Some entries of a conversation as a client gets them, and the last sequence among them. */
export interface ActivityPage {
  readonly activities: readonly StoredActivity[];
  readonly lastSeq: number;
}

/**
 * Reads what comes after a watermark; `null` when there is nothing more.
 * Entries that are not for the customer move the watermark on without being shown.
 */
export async function readActivities(
  store: Pick<Store, 'entriesAfter'>,
  conversationId: string,
  afterSeq: number,
  limit: number,
): Promise<ActivityPage | null> {
  return pageOf(await store.entriesAfter(conversationId, afterSeq, limit));
}

/**
 * What clients get of a page, as JSON: Direct Line's `ActivitySet`. Everything up to the watermark
 * was seen; it is the conversation's sequence, so it outlives restarts.
 */
export function setJson({ activities, lastSeq }: ActivityPage): string {
  return `{"activities":[${activities.map(activityJson).join(',')}],"watermark":"${String(lastSeq)}"}`;
}

/** `null` of no entries. */
export function pageOf(entries: readonly Sequenced[]): ActivityPage | null {
  const last = entries.at(-1);
  return last ? { activities: entries.flatMap(shown), lastSeq: last.seq } : null;
}

function shown({ entry }: Sequenced): StoredActivity[] {
  if (entry.kind !== 'activity' || entry.audience !== 'all') return [];
  return HIDDEN.has(entry.activity.type) ? [] : [entry.activity];
}

/** Never kept for clients: who joined is the bot's business, typing is shown on sockets only. */
const HIDDEN = new Set(['conversationUpdate', 'typing', 'invoke', 'trace']);

/**
 * Reads `?watermark=`: missing or empty is the beginning. One ahead of the conversation
 * (of a store that was restored) is its end.
 * @throws HttpError 400 `InvalidWatermark`
 */
export function readWatermark(text: string | null, lastSeq: number): number {
  if (text === null || text === '') return 0;
  if (!/^\d{1,15}$/.test(text)) {
    throw new HttpError(400, 'InvalidWatermark', 'The watermark is not one of this conversation.');
  }
  return Math.min(Number(text), lastSeq);
}
