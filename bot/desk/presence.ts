import type { Agent } from '../../data/model/records.ts';
import type { Clock } from '../../data/model/time.ts';
import { LEASE_SECONDS } from '../../data/policy/handoff.ts';
import type { Store } from '../../data/store/contract.ts';
import { updateAgent } from './sessions.ts';

const MOST_AGENTS = 1_000;

/** Which people are at the desk. A page says every 15 seconds that it is open. */
export class Presence {
  readonly #store: Store;
  readonly #clock: Clock;

  constructor({ store, clock }: { readonly store: Store; readonly clock: Clock }) {
    this.#store = store;
    this.#clock = clock;
  }

  /** The agent's page gave a sign of life: its claims go on. */
  async seen(agentId: string): Promise<void> {
    const seenAt = this.#clock.now().toISOString();
    await updateAgent(this.#store, agentId, (agent) => ({ ...agent, seenAt }));
  }

  async set(agentId: string, presence: Agent['presence']): Promise<void> {
    const seenAt = this.#clock.now().toISOString();
    await updateAgent(this.#store, agentId, (agent) => ({ ...agent, presence, seenAt }));
  }

  /** Everybody whose page was seen within a lease. */
  async here(): Promise<readonly Agent[]> {
    const { items } = await this.#store.list('agents', 'byName', { limit: MOST_AGENTS });
    const now = this.#clock.now();
    return items.map(({ doc }) => doc).filter((agent) => isHere(agent, now));
  }

  /** At least one of them is available: what the dialogs ask before they promise a person. */
  async someoneThere(): Promise<boolean> {
    return (await this.here()).some(({ presence }) => presence === 'available');
  }
}

/** The page was seen within a lease before `now`. */
export function isHere({ seenAt }: Pick<Agent, 'seenAt'>, now: Date): boolean {
  return seenAt !== null && Date.parse(seenAt) + LEASE_SECONDS * 1000 >= now.getTime();
}
