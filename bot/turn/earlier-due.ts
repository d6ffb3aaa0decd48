import type { OutboxItem } from '../../data/model/outbox.ts';
import type { Instant } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';

/**
 * When the last message is due that was said before this one in its conversation and is not out
 * yet; `null`: there is none, or it is no message.
 */
export async function earlierDue(
  store: Pick<Store, 'list'>,
  { effect, conversationId }: OutboxItem,
): Promise<Instant | null> {
  if (effect.kind !== 'activity' || conversationId === null) return null;
  const options = { equals: conversationId, limit: 1_000 };
  const { items } = await store.list('outbox', 'byConversation', options);
  const due = items.flatMap(({ doc: { state, effect: other, dueAt } }) =>
    state === 'scheduled' && other.kind === 'activity' && other.order < effect.order ? [dueAt] : [],
  );
  return due.sort().at(-1) ?? null;
}
