import { setTimeout as sleep } from 'node:timers/promises';
import type { Append, Staging } from '../staging.ts';
import type { CommitQueue } from './commit-queue.ts';
import type { EntryIndex, EntryPlace } from './entry-index.ts';
import type { EntryReader } from './entry-reader.ts';

/** Entries of one conversation, as they were when they were read. */
interface Found {
  readonly conversationId: string;
  /** They are those after this sequence. */
  readonly from: number;
  readonly places: readonly EntryPlace[];
  readonly appends: readonly Append[];
  /** The last that was looked at. */
  readonly last: number;
}

export interface ReclaimDeps {
  readonly index: EntryIndex;
  readonly reader: Pick<EntryReader, 'after'>;
  readonly staging: Pick<Staging, 'isAhead'>;
  readonly queue: Pick<CommitQueue, 'move'>;
  /** True: leave the rest for another time. */
  readonly isOver: () => boolean;
  /** After each commit that moved some. */
  readonly onMoved: () => Promise<void>;
}

const PAGE = 200;
/** Characters for one commit: commits of others wait for it. */
const MOST_LENGTH = 256 * 1024;
const BUSY_PAUSE_MS = 10;

/**
 * Writes what is kept of older segments again, while commits go on, so that a snapshot after
 * it lets those segments go with all that was forgotten in them.
 *
 * Of a conversation that changed since it was read, or is about to, nothing is moved: it is read
 * again. So nothing that was forgotten is ever written behind what forgot it.
 */
export async function moveEntriesBefore(first: number, deps: ReclaimDeps): Promise<void> {
  const { index, queue, isOver, onMoved } = deps;
  for (const conversationId of [...index.conversationIds()]) {
    for (let after = 0; ;) {
      if (isOver()) return;
      const found = await read(deps, conversationId, after, first);
      if (found === null) break;
      if (!isAsItWas(deps, found)) {
        await sleep(BUSY_PAUSE_MS);
        continue;
      }
      if (found.appends.length > 0) {
        await queue.move(found.appends);
        await onMoved();
      }
      after = found.last;
    }
  }
}

/** The next entries that lie in older segments; `null`: there are none after this one. */
async function read(
  { index, reader }: ReclaimDeps,
  conversationId: string,
  after: number,
  first: number,
): Promise<Found | null> {
  const from = Math.max(after, index.forgotten(conversationId));
  const places = index.places(conversationId, from, PAGE);
  if (places.length === 0) return null;
  const appends: Append[] = [];
  let length = 0;
  let last = from + places.length;
  if (places.some(({ segment }) => segment < first)) {
    for (const { seq, entry } of await reader.after(conversationId, from, PAGE)) {
      const place = places[seq - from - 1];
      if (!place || place.segment >= first) continue;
      const json = JSON.stringify(entry);
      appends.push({ conversationId, seq, json });
      length += json.length;
      if (length < MOST_LENGTH) continue;
      last = seq;
      break;
    }
  }
  return { conversationId, from, places, appends, last };
}

function isAsItWas(
  { index, staging }: ReclaimDeps,
  { conversationId, from, places }: Found,
): boolean {
  if (staging.isAhead(conversationId) || index.forgotten(conversationId) > from) return false;
  const now = index.places(conversationId, from, places.length);
  return places.every(
    ({ segment, offset }, i) => now[i]?.segment === segment && now[i].offset === offset,
  );
}
