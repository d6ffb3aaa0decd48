import { referenceNumber } from '../../cards/reference-number.ts';
import type { AuditedFact, AuditEntry } from '../../data/model/audit.ts';
import type { StoredActivity } from '../../data/model/activity.ts';
import { hasCode } from '../../data/model/errors.ts';
import type { Failpoint } from '../../data/model/failpoint.ts';
import type { OutboxItem } from '../../data/model/outbox.ts';
import type { Conversation, Task } from '../../data/model/records.ts';
import type { Clock, Instant } from '../../data/model/time.ts';
import type { TranscriptEvent } from '../../data/model/transcript.ts';
import type { Change, Store, Versioned } from '../../data/store/contract.ts';
import { auditEntry, effectEntry, isAudited, onRecord } from '../audit/entry.ts';
import { conversationAgain } from './conversation-again.ts';
import { HeldEndpoints } from './held-endpoints.ts';
import { retryDelayMs } from './retry-delay.ts';
import type { TurnRunner } from './turn-runner.ts';

export interface OutboxStepsDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly turns: Pick<TurnRunner, 'run' | 'transact'>;
  /** Whoever holds the leases. */
  readonly name: string;
  readonly onDead: (item: OutboxItem, code: string) => void;
  readonly onRecord?: () => void;
  readonly failpoint?: Failpoint | undefined;
}

const LEASE_MS = 30_000;
const MOST_ATTEMPTS = 12;
const DAY_MS = 86_400_000;

/**
 * How an outbox item goes on, each step one commit with its entry in the audit.
 *
 *   scheduled -> leased -> done       gone with the commit that holds its result
 *                       -> scheduled  put off, until it was tried often enough
 *                       -> dead       kept, with a person's task
 *                       -> held       scheduled, but its endpoint waits for a person
 */
export class OutboxSteps {
  readonly #deps: OutboxStepsDeps;

  constructor(deps: OutboxStepsDeps) {
    this.#deps = deps;
  }

  async lease({ doc, version }: Versioned<OutboxItem>): Promise<Versioned<OutboxItem>> {
    // A timer has no effect outside the process; its turn's commit is its own fence.
    if (doc.effect.kind === 'turn') return { doc, version };
    const until = new Date(this.#deps.clock.now().getTime() + LEASE_MS).toISOString();
    const leased: OutboxItem = { ...doc, lease: { by: this.#deps.name, until } };
    await this.#put(leased, version);
    return { doc: leased, version: version + 1 };
  }

  /**
   * Tells the bot. A conversation whose time was over begins anew for what is kept of it.
   * @returns false when the bot failed, and the item is put off
   */
  async startTurn(item: Versioned<OutboxItem>, activity: StoredActivity): Promise<boolean> {
    try {
      await this.#runTurn(item, activity);
      return true;
    } catch (error) {
      if (!hasCode(error, 'turn_failed')) throw error;
      await this.putOff(item, 'turn_failed');
      return false;
    }
  }

  async #runTurn(item: Versioned<OutboxItem>, activity: StoredActivity): Promise<void> {
    const { conversationId } = item.doc;
    if (conversationId === null) throw new Error('a turn needs a conversation');
    const request = {
      conversationId,
      dedupeKey: null,
      actor: 'system',
      activity,
      settles: item,
    } as const;
    try {
      await this.#deps.turns.run(request);
    } catch (error) {
      if (!hasCode(error, 'no_such_conversation')) throw error;
      const start = await this.#begunAnew(item.doc);
      if (start) await this.#deps.turns.run({ ...request, start });
      else await this.#done(item);
    }
  }

  /** Done, and noted in the conversation where there is something to note. */
  async finish(item: Versioned<OutboxItem>, events: readonly TranscriptEvent[]): Promise<void> {
    const { conversationId } = item.doc;
    // What has nothing to say does not wait for the conversation's turns.
    if (conversationId === null || events.length === 0) return this.#done(item);
    try {
      await this.#deps.turns.transact(conversationId, (unit) => {
        unit.settle(item);
        for (const event of events) unit.record(event);
        return Promise.resolve();
      });
    } catch (error) {
      if (!hasCode(error, 'no_such_conversation')) throw error;
      await this.#done(item);
    }
  }

  /** Later again; dead when it was tried often enough. */
  async putOff(
    { doc, version }: Versioned<OutboxItem>,
    code: string,
    afterMs?: number,
  ): Promise<void> {
    const attempts = doc.attempts + 1;
    if (attempts >= MOST_ATTEMPTS) {
      await this.bury({ doc, version }, code);
      return;
    }
    await this.#deps.failpoint?.('outbox.putting_off');
    const delayMs = afterMs ?? retryDelayMs(attempts);
    const now = this.#deps.clock.now();
    const dueAt = new Date(now.getTime() + delayMs).toISOString();
    const putOffAt = now.toISOString();
    await this.#put(
      { ...doc, attempts, dueAt, putOffAt, lease: null, lastErrorCode: code },
      version,
    );
  }

  /**
   * Due after what it waits for: at its old place it would be found, and left, over and over.
   * @returns false where it is due after that already
   */
  async follow({ doc, version }: Versioned<OutboxItem>, earlier: Instant): Promise<boolean> {
    if (earlier <= doc.dueAt) return false;
    const dueAt = new Date(Date.parse(earlier) + 1).toISOString();
    await this.#put({ ...doc, dueAt, putOffAt: this.#deps.clock.now().toISOString() }, version);
    return true;
  }

  /** Never vanishes: it stays, raises an alarm, and a person gets a task. */
  async bury({ doc, version }: Versioned<OutboxItem>, code: string): Promise<void> {
    const { store, onDead, failpoint } = this.#deps;
    await failpoint?.('outbox.burying');
    const dead: OutboxItem = { ...doc, state: 'dead', lease: null, lastErrorCode: code };
    const task: Task = {
      ...this.#task(doc, `task_${doc.id}`, `${doc.effect.kind}: ${code}`),
      kind: 'outbox_dead',
      outboxId: doc.id,
    };
    await store.commit([
      { op: 'put', collection: 'outbox', id: doc.id, doc: dead, expect: version },
      { op: 'put', collection: 'tasks', id: task.id, doc: task, expect: 'any' },
      ...this.#recorded('effect_dead', doc, { code }),
    ]);
    onDead(dead, code);
    this.#deps.onRecord?.();
  }

  /** Nothing more is sent to the endpoint; what is for it stays in order until a person decides. */
  async hold({ doc, version }: Versioned<OutboxItem>, code: string): Promise<void> {
    const { store, clock, onDead } = this.#deps;
    if (doc.effect.kind !== 'webhook') throw new Error('only endpoints are held');
    const { endpoint } = doc.effect;
    const now = clock.now();
    const since = now.toISOString();
    const waiting: OutboxItem = {
      ...doc,
      attempts: 0,
      dueAt: since,
      lease: null,
      lastErrorCode: code,
    };
    const task: Task = {
      ...this.#task(doc, `task_endpoint_${endpoint}_${since}`, `${endpoint}: ${code}`),
      kind: 'endpoint_held',
      conversationId: null,
      endpoint,
    };
    const held = await HeldEndpoints.read(store);
    await store.commit([
      { op: 'put', collection: 'outbox', id: doc.id, doc: waiting, expect: version },
      held.with(endpoint, { state: 'held', since, code }),
      { op: 'put', collection: 'tasks', id: task.id, doc: task, expect: 'any' },
      onRecord(auditEntry(now, 'endpoint_disabled', { endpoint, code })),
    ]);
    onDead(waiting, code);
    this.#deps.onRecord?.();
  }

  async #done({ doc, version }: Versioned<OutboxItem>): Promise<void> {
    await this.#deps.store.commit([
      { op: 'delete', collection: 'outbox', id: doc.id, expect: version },
      ...this.#recorded('effect_done', doc),
    ]);
    this.#deps.onRecord?.();
  }

  async #begunAnew({ effect }: OutboxItem): Promise<Conversation | null> {
    if (effect.kind !== 'account.apply') return null;
    const { store, clock } = this.#deps;
    const { items } = await store.list('receipts', 'byCase', { equals: effect.caseId });
    const [receipt] = items;
    return receipt ? conversationAgain(receipt.doc, clock.now()) : null;
  }

  #recorded(
    what: AuditedFact,
    item: OutboxItem,
    facts: AuditEntry['facts'] = {},
  ): readonly Change[] {
    if (!isAudited(item)) return [];
    return [onRecord(effectEntry(this.#deps.clock.now(), what, item, facts))];
  }

  #task({ effect, conversationId }: OutboxItem, id: string, note: string): Omit<Task, 'kind'> {
    const now = this.#deps.clock.now();
    const applies = effect.kind === 'account.apply';
    return {
      id,
      number: referenceNumber(id),
      conversationId,
      caseId: applies ? effect.caseId : null,
      accountId: applies ? effect.accountId : null,
      note,
      createdAt: now.toISOString(),
      dueAt: new Date(now.getTime() + DAY_MS).toISOString(),
      doneAt: null,
      doneBy: null,
    };
  }

  #put(doc: OutboxItem, expect: number): Promise<void> {
    return this.#deps.store.commit([{ op: 'put', collection: 'outbox', id: doc.id, doc, expect }]);
  }
}
