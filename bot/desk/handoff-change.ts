import type { Handoff } from '../../data/model/records.ts';
import { type HandoffAction, transition } from '../../data/policy/handoff.ts';
import { RETURNED_EVENT } from '../../dialogs/beside-agent.ts';
import type { UnitOfWork } from '../turn/unit-of-work.ts';
import { tellCustomer } from './tell-customer.ts';
import { DeskError } from './desk-error.ts';

const REFUSED = {
  taken: 'AlreadyClaimed',
  not_claimed: 'NotClaimed',
  ended: 'HandoffEnded',
} as const;

/**
 * One transition in the unit of work: the record, the event, the word to the customer,
 * all in one commit.
 * @param why Ends up in the event; the action's name unless told.
 * @throws DeskError when the state does not allow it.
 */
export function changeHandoff(
  unit: UnitOfWork,
  before: Handoff,
  action: HandoffAction,
  why: string = action.type,
): Handoff {
  const result = transition(before, action, unit.now.toISOString());
  if ('refused' in result) throw refusal(result.refused, result.holder);
  if (!result.changed) return result.handoff;
  const after = result.handoff;
  unit.put('handoffs', after);
  unit.updateConversation({ handoffId: after.endedAt === null ? after.id : null });
  unit.record({
    type: 'handoff',
    from: before.state,
    to: after.state,
    reason: why,
    at: unit.now.toISOString(),
    ...('by' in action ? { by: action.by } : {}),
  });
  tellCustomer(unit, before, action);
  if (after.endedAt !== null) {
    unit.request(`returned|${after.id}`, { kind: 'turn', event: RETURNED_EVENT, value: null });
  }
  return after;
}

/** @throws DeskError `NotFound` */
export async function handoffOf(unit: UnitOfWork, id: string): Promise<Handoff> {
  const handoff = await unit.get('handoffs', id);
  if (handoff?.conversationId !== unit.conversation.id) {
    throw new DeskError('NotFound', 'There is no such handoff.');
  }
  return handoff;
}

function refusal(refused: keyof typeof REFUSED, holder: string | null): DeskError {
  const messages = {
    taken: `${holder ?? 'Somebody'} has this conversation.`,
    not_claimed: 'Claim the conversation first.',
    ended: 'This handoff is over.',
  };
  return new DeskError(REFUSED[refused], messages[refused], holder);
}
