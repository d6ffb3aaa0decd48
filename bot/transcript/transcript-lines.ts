import { whatIsSeen } from '../../cards/what-is-seen.ts';
import type { Conversation } from '../../data/model/records.ts';
import type { Sequenced, Store } from '../../data/store/contract.ts';

const PAGE = 1_000;

/** The page keeps the way out without chat in sight; other channels have no page of ours. */
const PINNED: Readonly<Record<Conversation['channel'], readonly string[]>> = {
  directline: ['cancel'],
  msteams: [],
  form: ['cancel'],
};

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
  const { at, actor, audience, activity } = entry;
  if (activity.type !== 'message' || audience === 'desk') return null;
  const seen = whatIsSeen(activity);
  const adieu = activity.channelData?.adieu;
  return {
    type: 'message',
    conversationId,
    seq,
    at,
    actor,
    lang: adieu?.lang ?? conversation?.language ?? null,
    verified: conversation?.accountId !== null,
    text: seen.text === '' ? pressedLabel(activity.value) : seen.text,
    wordsBeforeControls: seen.wordsBeforeControls,
    controls: seen.controls,
    fields: seen.fields,
    pictures: seen.pictures,
    pinned: conversation ? PINNED[conversation.channel] : [],
    ...(adieu === undefined ? {} : { adieu }),
    ...(activity.value === undefined ? {} : { value: activity.value }),
  };
}

function pressedLabel(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('label' in value)) return '';
  return typeof value.label === 'string' ? value.label : '';
}
