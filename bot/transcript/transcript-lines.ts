import type { Conversation } from '../../data/model/records.ts';
import type { Sequenced, Store } from '../../data/store/contract.ts';
import { seenMessage } from './seen-message.ts';

const PAGE = 1_000;

/**
 * A conversation as transcript lines: messages as they were seen, and what happened, in
 * order. The format is described in docs/transcripts.md; internal notes are not in it.
 */
export async function* transcriptLines(
  store: Pick<Store, 'get' | 'entriesAfter'>,
  conversationId: string,
): AsyncGenerator<Readonly<Record<string, unknown>>> {
  const conversation = await store.get('conversations', conversationId);
  for (let after = 0; ;) {
    const entries = await store.entriesAfter(conversationId, after, PAGE);
    for (const entry of entries) {
      const line = lineOf(conversationId, conversation?.doc ?? null, entry);
      if (line) yield line;
    }
    const last = entries.at(-1);
    if (!last || entries.length < PAGE) return;
    after = last.seq;
  }
}

function lineOf(
  conversationId: string,
  conversation: Conversation | null,
  { seq, entry }: Sequenced,
): Readonly<Record<string, unknown>> | null {
  if (entry.kind === 'event') return { conversationId, seq, ...entry.event };
  if (entry.kind !== 'activity') return null;
  const { activity, audience } = entry;
  if (activity.type !== 'message' || audience === 'desk') return null;
  const { adieu } = activity.channelData ?? {};
  const seen = seenMessage(conversationId, conversation, seq, entry);
  // What is undefined is left out of the line.
  return { ...seen, adieu, value: activity.value };
}
