import { hasCode } from '../../data/model/errors.ts';
import type { Handoff } from '../../data/model/records.ts';
import type { Clock } from '../../data/model/time.ts';
import { LEASE_SECONDS } from '../../data/policy/handoff.ts';
import type { Store } from '../../data/store/contract.ts';
import { DeskError } from './desk-error.ts';
import { isHere } from './presence.ts';
import type { ConversationDesk } from './conversation-desk.ts';

const LOOK_EVERY_MS = 5_000;

export interface LeasesDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly desk: ConversationDesk;
  readonly onError: (error: unknown) => void;
}

/**
 * Gives conversations back to the head of the queue when their agent's page is gone.
 *
 * After a start, a suspended machine or a moved clock every page looks gone: then all
 * get the length of one lease to show up before anything is taken from them.
 */
export class Leases {
  readonly #deps: LeasesDeps;
  #timer: NodeJS.Timeout | null = null;
  #lastLook = 0;
  #graceUntil = 0;

  constructor(deps: LeasesDeps) {
    this.#deps = deps;
  }

  start(): void {
    this.#timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  /** One regular look: sweeps unless time has just jumped. */
  async look(): Promise<void> {
    const now = this.#deps.clock.now().getTime();
    const jumped = now - this.#lastLook > (LEASE_SECONDS * 1000) / 2;
    this.#lastLook = now;
    if (jumped) this.#graceUntil = now + LEASE_SECONDS * 1000;
    if (now >= this.#graceUntil) await this.sweep().catch(this.#deps.onError);
  }

  /** Returns how many conversations went back to the queue. */
  async sweep(): Promise<number> {
    const { items } = await this.#deps.store.list('handoffs', 'live', { limit: 1_000 });
    const lost = await Promise.all(items.map(({ doc }) => this.#isLost(doc)));
    const leases = items.map(({ doc }) => doc).filter((_, i) => lost[i]);
    const freed = await Promise.all(leases.map((handoff) => this.#free(handoff)));
    return freed.filter(Boolean).length;
  }

  async #isLost(handoff: Handoff): Promise<boolean> {
    const { store, clock } = this.#deps;
    const now = clock.now();
    if (handoff.state !== 'claimed' || handoff.claimedBy === null) return false;
    if (handoff.leaseUntil !== null && handoff.leaseUntil > now.toISOString()) return false;
    const agent = await store.get('agents', handoff.claimedBy.id);
    return agent === null || !isHere(agent.doc, now);
  }

  async #free(handoff: Handoff): Promise<boolean> {
    try {
      const of = handoff.claimedBy?.id ?? '';
      await this.#deps.desk.change(handoff, { type: 'lease_ran_out', of });
      return true;
    } catch (error) {
      // Ended or given back in the meantime; a conversation erased in the meantime.
      if (error instanceof DeskError || hasCode(error, 'no_such_conversation')) return false;
      throw error;
    }
  }
}
