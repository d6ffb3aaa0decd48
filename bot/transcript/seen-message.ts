import { whatIsSeen } from '../../cards/what-is-seen.ts';
import type { Conversation } from '../../data/model/records.ts';
import type { Entry } from '../../data/model/transcript.ts';
import type { Message } from '../../data/policy/fairness/recorded.ts';

/** The page keeps the way out without chat in sight; other channels have no page of ours. */
const PINNED: Readonly<Record<Conversation['channel'], readonly string[]>> = {
  directline: ['cancel'],
  msteams: [],
  form: ['cancel'],
};

/**
 * A message as people see it, whatever it says of itself.
 * @param text `own`: without what the customer's own data fills its fields with.
 */
export function seenMessage(
  conversationId: string,
  conversation: Conversation | null,
  seq: number,
  { at, actor, activity }: Extract<Entry, { kind: 'activity' }>,
  which: 'own' | 'all' = 'all',
): Message {
  const seen = whatIsSeen(activity);
  const { controls, fields, pictures, wordsBeforeControls } = seen;
  const text = which === 'own' ? seen.ownText : seen.text;
  const adieu = activity.channelData?.adieu;
  const { value } = activity;
  return {
    type: 'message',
    conversationId,
    seq,
    at,
    actor,
    lang: adieu?.lang ?? conversation?.language ?? null,
    verified: conversation?.accountId !== null,
    text: text === '' ? pressedLabel(value) : text,
    wordsBeforeControls,
    controls: [...controls],
    fields: [...fields],
    pictures,
    pinned: conversation ? [...PINNED[conversation.channel]] : [],
    adieu: adieu ?? null,
    value: isRecord(value) ? value : null,
  };
}

function pressedLabel(value: unknown): string {
  return isRecord(value) && typeof value['label'] === 'string' ? value['label'] : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
