import type { Handoff, HandoffState } from '../model/records.ts';
import type { Instant } from '../model/time.ts';

/** For how long a claimed conversation stays with an agent whose page gives no sign of life. */
export const LEASE_SECONDS = 60;

/** Waiting time that we aim at, by priority, in minutes. Distress and security come first. */
export const WAITING_TARGET_MINUTES = { 1: 1, 2: 1, 3: 3, 4: 5, 5: 5 } as const;

export interface AgentName {
  readonly id: string;
  readonly name: string;
}

/** What can happen to a handoff. `lease_ran_out` is nobody's act: the page was gone for too long. */
export type HandoffAction =
  | { readonly type: 'claim'; readonly by: AgentName }
  | { readonly type: 'release'; readonly by: AgentName }
  | { readonly type: 'return_to_bot'; readonly by: AgentName }
  | { readonly type: 'close'; readonly by: AgentName; readonly outcome: string }
  /** `of`: id of the agent whose page is gone. */
  | { readonly type: 'lease_ran_out'; readonly of: string }
  | { readonly type: 'cancel_by_customer' }
  | { readonly type: 'expire' };

/** `taken`: somebody else has it; `not_claimed`: nobody has; `ended`: it is over. */
export type HandoffRefusal = 'taken' | 'not_claimed' | 'ended';

export type Transition =
  | { readonly changed: true; readonly handoff: Handoff }
  /** It is so already: nothing to commit. */
  | { readonly changed: false; readonly handoff: Handoff }
  | { readonly refused: HandoffRefusal; readonly holder: string | null };

/**
 * bot -> requested -> queued -> claimed -> returned_to_bot | closed | cancelled_by_customer | expired,
 * and from claimed back to queued when it is released or the agent's page is lost.
 * Repeating what already happened changes nothing, so that a lost answer can be asked for again.
 */
export function transition(handoff: Handoff, action: HandoffAction, now: Instant): Transition {
  if (handoff.endedAt !== null) return afterTheEnd(handoff, action);
  switch (action.type) {
    case 'claim':
      return claim(handoff, action.by, now);
    case 'release':
      return byHolder(handoff, action.by, () => backInQueue(handoff));
    case 'lease_ran_out':
      if (handoff.claimedBy?.id !== action.of) return { changed: false, handoff };
      return { changed: true, handoff: { ...backInQueue(handoff), headOfQueue: true } };
    case 'return_to_bot':
      return byHolder(handoff, action.by, () => ended(handoff, 'returned_to_bot', null, now));
    case 'close':
      return byHolder(handoff, action.by, () => ended(handoff, 'closed', action.outcome, now));
    case 'cancel_by_customer':
      return { changed: true, handoff: ended(handoff, 'cancelled_by_customer', null, now) };
    case 'expire':
      if (handoff.state === 'claimed') return refusal(handoff, 'taken');
      return { changed: true, handoff: ended(handoff, 'expired', null, now) };
  }
}

function claim(handoff: Handoff, by: AgentName, now: Instant): Transition {
  if (handoff.state === 'claimed') {
    if (handoff.claimedBy?.id === by.id) return { changed: false, handoff };
    return refusal(handoff, 'taken');
  }
  const leaseUntil = new Date(Date.parse(now) + LEASE_SECONDS * 1000).toISOString();
  return {
    changed: true,
    handoff: {
      ...handoff,
      state: 'claimed',
      claimedBy: { id: by.id, name: by.name },
      claimedAt: now,
      leaseUntil,
      headOfQueue: false,
    },
  };
}

function byHolder(handoff: Handoff, by: AgentName, next: () => Handoff): Transition {
  if (handoff.state !== 'claimed') return refusal(handoff, 'not_claimed');
  if (handoff.claimedBy?.id !== by.id) return refusal(handoff, 'taken');
  return { changed: true, handoff: next() };
}

function backInQueue(handoff: Handoff): Handoff {
  return { ...handoff, state: 'queued', claimedBy: null, claimedAt: null, leaseUntil: null };
}

function ended(
  handoff: Handoff,
  state: HandoffState,
  outcome: string | null,
  now: Instant,
): Handoff {
  return { ...handoff, state, outcome, leaseUntil: null, endedAt: now };
}

const END_OF: Partial<Record<HandoffAction['type'], HandoffState>> = {
  return_to_bot: 'returned_to_bot',
  close: 'closed',
  cancel_by_customer: 'cancelled_by_customer',
  expire: 'expired',
};

function afterTheEnd(handoff: Handoff, action: HandoffAction): Transition {
  const same = END_OF[action.type] === handoff.state;
  const mine = !('by' in action) || handoff.claimedBy?.id === action.by.id;
  return same && mine ? { changed: false, handoff } : refusal(handoff, 'ended');
}

function refusal(handoff: Handoff, refused: HandoffRefusal): Transition {
  return { refused, holder: handoff.claimedBy?.name ?? null };
}

type QueuePlace = Pick<Handoff, 'id' | 'priority' | 'requestedAt' | 'headOfQueue'>;

/** Order of the queue: those an agent lost, then by priority, then the longest wait. */
export function compareQueue(a: QueuePlace, b: QueuePlace): number {
  return (
    Number(b.headOfQueue ?? false) - Number(a.headOfQueue ?? false) ||
    a.priority - b.priority ||
    a.requestedAt.localeCompare(b.requestedAt) ||
    a.id.localeCompare(b.id)
  );
}

/** How a wait stands against its target: `soon` from two thirds of it. */
export function waitingLevel(
  handoff: Pick<Handoff, 'priority' | 'requestedAt'>,
  now: Date,
): 'within' | 'soon' | 'over' {
  const minutes = (now.getTime() - Date.parse(handoff.requestedAt)) / 60_000;
  const target = WAITING_TARGET_MINUTES[handoff.priority];
  if (minutes > target) return 'over';
  return minutes > (target * 2) / 3 ? 'soon' : 'within';
}
