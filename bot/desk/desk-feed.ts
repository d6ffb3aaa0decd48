import { nanoid } from 'nanoid';
import type { Agent } from '../../data/model/records.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';
import type { Hub } from '../turn/hub.ts';
import type { DeskReader } from './desk-reader.ts';
import { isHere } from './presence.ts';
import type {
  Colleague,
  DeskChange,
  QueueItem,
  ServerMessage,
  Snapshot,
  TaskItem,
} from './views.ts';

/** Steps kept for pages that come back; whoever was away for longer gets a snapshot. */
const KEPT_CHANGES = 2_000;
const SETTLE_MS = 25;
const LOOK_EVERY_MS = 3_000;
const PAGE = 1_000;

export interface DeskFeedDeps {
  readonly store: Store;
  readonly hub: Hub;
  readonly clock: Clock;
  readonly reader: DeskReader;
  readonly onError: (error: unknown) => void;
}

type Numbered = Extract<ServerMessage, { readonly type: 'change' }>;

interface Known<T> {
  readonly stamp: string;
  readonly item: T;
}

/**
 * What every desk page shows, and the numbered steps of how it came about.
 *
 * After each commit, and every few seconds, the live records are compared by their
 * versions with what was known. So whoever wrote them (a turn, an agent, the lease
 * sweep, another process), no change is missed, and each has one number.
 */
export class DeskFeed {
  readonly epoch = nanoid(8);
  readonly #deps: DeskFeedDeps;
  readonly #handoffs = new Map<string, Known<QueueItem>>();
  readonly #tasks = new Map<string, Known<TaskItem>>();
  readonly #agents = new Map<string, Known<Colleague>>();
  readonly #changes: Numbered[] = [];
  readonly #listeners = new Set<(message: ServerMessage) => void>();
  readonly #stopListeners = new Set<() => void>();
  #seq = 0;
  #looking: Promise<void> | null = null;
  #soon: NodeJS.Timeout | null = null;
  #timer: NodeJS.Timeout | null = null;
  #unsubscribe: (() => void) | null = null;

  constructor(deps: DeskFeedDeps) {
    this.#deps = deps;
  }

  get seq(): number {
    return this.#seq;
  }

  start(): void {
    const ignoreChanges = this.#deps.hub.onChanges(() => this.lookSoon());
    const ignoreEvents = this.#deps.hub.subscribeAll((event) => {
      if (event.type === 'committed') {
        const { conversationId, lastSeq } = event;
        this.#tell({ type: 'lines', conversationId, lastSeq });
        this.lookSoon();
      } else if (event.activity.type === 'typing' && event.activity.from?.role !== 'bot') {
        this.#tell({ type: 'typing', conversationId: event.conversationId });
      }
    });
    this.#unsubscribe = () => {
      ignoreChanges();
      ignoreEvents();
    };
    this.#timer = setInterval(() => this.lookSoon(), LOOK_EVERY_MS);
    this.#timer.unref();
    this.lookSoon();
  }

  async stop(): Promise<void> {
    this.#unsubscribe?.();
    if (this.#timer) clearInterval(this.#timer);
    if (this.#soon) clearTimeout(this.#soon);
    for (const listener of this.#stopListeners) listener();
    await this.#looking;
  }

  subscribe(listener: (message: ServerMessage) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls back when the feed ends, which is when its pages have to go. */
  onStop(listener: () => void): () => void {
    this.#stopListeners.add(listener);
    return () => this.#stopListeners.delete(listener);
  }

  /** Many commits close together are one look. Pages that come later are told by their own. */
  lookSoon(): void {
    if (this.#listeners.size === 0) return;
    this.#soon ??= setTimeout(() => {
      this.#soon = null;
      this.look().catch(this.#deps.onError);
    }, SETTLE_MS);
  }

  /** Compares now; resolves when every change up to now has its number. */
  async look(): Promise<void> {
    while (this.#looking) await this.#looking;
    this.#looking = this.#compare().finally(() => (this.#looking = null));
    await this.#looking;
  }

  snapshot(): Snapshot {
    return {
      handoffs: [...this.#handoffs.values()].map(({ item }) => item),
      tasks: [...this.#tasks.values()].map(({ item }) => item),
      agents: [...this.#agents.values()].map(({ item }) => item),
    };
  }

  /** Steps after `seq`; `null` when they are no longer known, or of another epoch. */
  changesAfter(epoch: string | null, seq: number): readonly Numbered[] | null {
    const oldest = this.#seq - this.#changes.length;
    if (epoch !== this.epoch || seq < oldest || seq > this.#seq) return null;
    return this.#changes.slice(seq - oldest);
  }

  async #compare(): Promise<void> {
    await this.#compareHandoffs();
    await this.#compareTasks();
    await this.#compareAgents();
  }

  async #compareHandoffs(): Promise<void> {
    const { store, reader } = this.#deps;
    const { items } = await store.list('handoffs', 'live', { limit: PAGE });
    const found = new Map<string, Known<QueueItem>>();
    for (const { doc, version } of items) {
      const conversation = await store.get('conversations', doc.conversationId);
      const stamp = `${String(version)}|${String(conversation?.version ?? 0)}`;
      const known = this.#handoffs.get(doc.id);
      const item = known?.stamp === stamp ? known.item : await reader.queueItem(doc);
      if (item) found.set(doc.id, { stamp, item });
    }
    this.#replace(this.#handoffs, found, {
      put: (item) => ({ type: 'handoff', item }),
      gone: (id) => ({ type: 'handoff_gone', id }),
    });
  }

  async #compareTasks(): Promise<void> {
    const { store, reader } = this.#deps;
    const { items } = await store.list('tasks', 'openByDue', { limit: PAGE });
    const found = new Map<string, Known<TaskItem>>();
    for (const { doc, version } of items) {
      const stamp = String(version);
      const known = this.#tasks.get(doc.id);
      const item = known?.stamp === stamp ? known.item : await reader.taskItem(doc);
      found.set(doc.id, { stamp, item });
    }
    this.#replace(this.#tasks, found, {
      put: (item) => ({ type: 'task', item }),
      gone: (id) => ({ type: 'task_gone', id }),
    });
  }

  async #compareAgents(): Promise<void> {
    const { store, clock } = this.#deps;
    const { items } = await store.list('agents', 'byName', { limit: PAGE });
    const now = clock.now();
    const here = items.map(({ doc }) => doc).filter((agent) => isHere(agent, now));
    const found = new Map(here.map((agent) => [agent.id, colleague(agent)]));
    this.#replace(this.#agents, found, {
      put: (item) => ({ type: 'agent', item }),
      gone: (id) => ({ type: 'agent_gone', id }),
    });
  }

  #replace<T>(
    known: Map<string, Known<T>>,
    found: ReadonlyMap<string, Known<T>>,
    change: { put: (item: T) => DeskChange; gone: (id: string) => DeskChange },
  ): void {
    for (const id of [...known.keys()]) {
      if (found.has(id)) continue;
      known.delete(id);
      this.#add(change.gone(id));
    }
    for (const [id, entry] of found) {
      if (known.get(id)?.stamp === entry.stamp) continue;
      known.set(id, entry);
      this.#add(change.put(entry.item));
    }
  }

  #add(change: DeskChange): void {
    const numbered: Numbered = { type: 'change', seq: ++this.#seq, change };
    this.#changes.push(numbered);
    if (this.#changes.length > KEPT_CHANGES) this.#changes.shift();
    this.#tell(numbered);
  }

  #tell(message: ServerMessage): void {
    for (const listener of this.#listeners) listener(message);
  }
}

/** Signs of life change the record every few seconds; only what is shown counts. */
function colleague({ id, name, role, presence }: Agent): Known<Colleague> {
  return { stamp: `${name}|${role}|${presence}`, item: { id, name, role, presence } };
}
