import type { AdieuChannelData } from '../../data/model/activity.ts';
import type { Store } from '../../data/store/contract.ts';
import type { AgentName } from '../../data/policy/handoff.ts';
import type { Hub } from '../turn/hub.ts';
import { DESK_SENDER } from './tell-customer.ts';

/** Shows the customer that the agent types, when it is this agent who has the conversation. */
export async function agentTyping(
  { store, hub }: { readonly store: Store; readonly hub: Hub },
  agent: AgentName,
  conversationId: string,
): Promise<void> {
  const conversation = await store.get('conversations', conversationId);
  const handoffId = conversation?.doc.handoffId ?? null;
  if (handoffId === null) return;
  const handoff = await store.get('handoffs', handoffId);
  if (handoff?.doc.claimedBy?.id !== agent.id) return;
  const adieu: AdieuChannelData = {
    kind: 'human',
    state: 'with_human',
    actor: 'agent',
    agent: agent.name,
  };
  hub.publish({
    type: 'transient',
    conversationId,
    activity: {
      type: 'typing',
      from: { ...DESK_SENDER, name: agent.name },
      channelData: { adieu },
    },
  });
}
