import { useEffect, useMemo, useState } from 'react';
import type { QueueItem } from '../../desk/views.ts';

/** This agent's conversations in which the customer wrote since they were last open. */
export function useUnread(
  queue: readonly QueueItem[],
  agentId: string,
  openId: string | null,
): ReadonlySet<string> {
  const [seen, setSeen] = useState<ReadonlyMap<string, string>>(new Map());
  const open = queue.find(({ conversationId }) => conversationId === openId);
  const latest = open?.lastCustomerAt ?? null;

  useEffect(() => {
    if (openId !== null && latest !== null) setSeen((known) => new Map(known).set(openId, latest));
  }, [openId, latest]);

  return useMemo(() => {
    const mine = queue.filter(({ claimedBy }) => claimedBy?.id === agentId);
    const wrote = mine.filter(
      ({ conversationId, lastCustomerAt, claimedAt }) =>
        conversationId !== openId &&
        (lastCustomerAt ?? '') > (seen.get(conversationId) ?? claimedAt ?? ''),
    );
    return new Set(wrote.map(({ conversationId }) => conversationId));
  }, [queue, agentId, openId, seen]);
}
