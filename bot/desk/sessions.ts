import { createHash, timingSafeEqual } from 'node:crypto';
import { nanoid } from 'nanoid';
import { hasCode } from '../../data/model/errors.ts';
import type { Agent, AgentSession } from '../../data/model/records.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Store, Versioned } from '../../data/store/contract.ts';
import type { Invited } from './sign-in-links.ts';

const SESSION_HOURS = 12;
const MOST_SESSIONS = 5;
const SECRET_LENGTH = 43;

export interface SignedIn {
  readonly agent: Agent;
  readonly session: AgentSession;
}

/** Sessions of agents: kept hashed with the agent, so that ending one works at once. */
export class Sessions {
  readonly #store: Store;
  readonly #clock: Clock;

  constructor({ store, clock }: { readonly store: Store; readonly clock: Clock }) {
    this.#store = store;
    this.#clock = clock;
  }

  /** Signs in; an agent unknown until now is added. Returns the cookie's value. */
  async begin(who: Invited): Promise<string> {
    const secret = nanoid(SECRET_LENGTH);
    const now = this.#clock.now();
    const session: AgentSession = {
      hash: hashOf(secret),
      csrf: nanoid(SECRET_LENGTH),
      expiresAt: new Date(now.getTime() + SESSION_HOURS * 3_600_000).toISOString(),
    };
    const { items } = await this.#store.list('agents', 'byName', { equals: who.name, limit: 1 });
    const known: Agent | undefined = items[0]?.doc;
    const agent: Agent = known ?? {
      id: `agent_${nanoid()}`,
      ...who,
      presence: 'available',
      seenAt: null,
    };
    if (!known) await this.#put(agent, 'absent');
    await this.#update(agent.id, (current) => ({
      ...current,
      role: who.role,
      presence: 'available',
      seenAt: now.toISOString(),
      sessions: [...liveSessions(current, now), session].slice(-MOST_SESSIONS),
    }));
    return `${agent.id}.${secret}`;
  }

  /** Who the cookie is; `null` when it is nobody's, or no longer. */
  async read(cookie: string | null): Promise<SignedIn | null> {
    const dot = cookie?.indexOf('.') ?? -1;
    if (cookie === null || dot < 1) return null;
    const found = await this.#store.get('agents', cookie.slice(0, dot));
    if (!found) return null;
    const hash = Buffer.from(hashOf(cookie.slice(dot + 1)));
    const session = liveSessions(found.doc, this.#clock.now()).find((known) =>
      timingSafeEqual(Buffer.from(known.hash), hash),
    );
    return session ? { agent: found.doc, session } : null;
  }

  /** False as soon as it was ended or has run out. */
  async isGood({ agent, session }: SignedIn): Promise<boolean> {
    const found = await this.#store.get('agents', agent.id);
    if (!found) return false;
    const live = liveSessions(found.doc, this.#clock.now());
    return live.some(({ hash }) => hash === session.hash);
  }

  async end({ agent, session }: SignedIn): Promise<void> {
    await this.#update(agent.id, (current) => ({
      ...current,
      sessions: (current.sessions ?? []).filter(({ hash }) => hash !== session.hash),
    }));
  }

  async #update(id: string, change: (agent: Agent) => Agent): Promise<void> {
    await updateAgent(this.#store, id, change);
  }

  #put(doc: Agent, expect: 'absent' | number): Promise<void> {
    return this.#store.commit([{ op: 'put', collection: 'agents', id: doc.id, doc, expect }]);
  }
}

/** Changes an agent's record, again from the latest state when somebody else was faster. */
export async function updateAgent(
  store: Store,
  id: string,
  change: (agent: Agent) => Agent,
): Promise<Agent | null> {
  for (;;) {
    const found: Versioned<Agent> | null = await store.get('agents', id);
    if (!found) return null;
    const doc = change(found.doc);
    try {
      await store.commit([{ op: 'put', collection: 'agents', id, doc, expect: found.version }]);
      return doc;
    } catch (error) {
      if (!hasCode(error, 'store_conflict')) throw error;
    }
  }
}

function liveSessions(agent: Agent, now: Date): readonly AgentSession[] {
  return (agent.sessions ?? []).filter(({ expiresAt }) => expiresAt > now.toISOString());
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}
