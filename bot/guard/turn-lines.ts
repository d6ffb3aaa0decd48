import type { Conversation } from '../../data/model/records.ts';
import type { Entry } from '../../data/model/transcript.ts';
import type { Line } from '../../data/policy/fairness/recorded.ts';
import { seenMessage } from '../transcript/seen-message.ts';

/** What a turn adds, as the invariants read it; sequence numbers are places in it, from 1 on. */
export function turnLines(entries: readonly Entry[], conversation: Conversation): readonly Line[] {
  const { id } = conversation;
  return entries.flatMap((entry, i): readonly Line[] => {
    if (entry.kind === 'event') {
      return entry.event.type === 'guard'
        ? []
        : [{ conversationId: id, seq: i + 1, at: entry.at, ...entry.event }];
    }
    if (entry.kind !== 'activity' || entry.activity.type !== 'message') return [];
    if (entry.audience === 'desk') return [];
    return [seenMessage(id, conversation, i + 1, entry, 'own')];
  });
}
