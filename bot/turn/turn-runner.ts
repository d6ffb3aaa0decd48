import type { TurnContext } from 'botbuilder';
import type { StoredActivity } from '../../data/model/activity.ts';
import { AdieuError, hasCode } from '../../data/model/errors.ts';
import type { Failpoint } from '../../data/model/failpoint.ts';
import type { OutboxItem } from '../../data/model/outbox.ts';
import type { Conversation, Task } from '../../data/model/records.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Sequenced, Store, Versioned } from '../../data/store/contract.ts';
import { Deadlines } from '../deadlines.ts';
import type { Hub } from './hub.ts';
import { KeyedQueue } from './keyed-queue.ts';
import { retryConflicts } from './retry-conflicts.ts';
import { redactForBot, redactForStore } from './redact-activity.ts';
import { Rounds } from './rounds.ts';
import { TurnAdapter } from './turn-adapter.ts';
import type { TurnGuard } from './turn-guard.ts';
import type { TurnStorage } from './turn-storage.ts';
import { UnitOfWork } from './unit-of-work.ts';

export interface TurnRequest {
  readonly conversationId: string;
  /** A second turn with the same key gets the first one's answer. `null`: cannot be repeated. */
  readonly dedupeKey: string | null;
  readonly actor: 'customer' | 'system';
  readonly activity: StoredActivity;
  /** Begins the conversation where there is none yet. */
  readonly start?: Conversation;
  /** The outbox item whose result this turn is. */
  readonly settles?: Versioned<OutboxItem>;
  /** Where it had to wait before it was handed over; the turn's own time unless told. */
  readonly receivedAt?: Date;
}

export interface TurnResult {
  /** `failed`: the bot threw. `timed_out`: it took too long. Both kept the input and answered. */
  readonly status: 'done' | 'repeated' | 'failed' | 'timed_out';
  /** Id of the stored inbound activity; `null` where none is stored. */
  readonly activityId: string | null;
  readonly entries: readonly Sequenced[];
}

/** Hears of turns in which something happened besides messages. */
export interface TurnRecorder {
  /** Adds to the turn's own commit. Does not reject. */
  write(unit: UnitOfWork): Promise<void>;
  /** After the commit. */
  written(): void;
}

export interface TurnRunnerDeps {
  readonly store: Store;
  readonly storage: TurnStorage;
  readonly clock: Clock;
  readonly hub: Hub;
  readonly bot: { run(context: TurnContext): Promise<void> };
  /** Answers in place of the bot when it failed: a way on, the declaration, a task. */
  readonly fallback: (context: TurnContext) => Promise<void>;
  /** Sees each turn of the bot before it is committed; absent: none does. */
  readonly guard?: TurnGuard;
  /** After a commit that asks for effects. */
  readonly wakeOutbox: () => void;
  readonly record?: TurnRecorder;
  readonly onError: (error: unknown, request: TurnRequest) => void;
  /** 15,000 unless told. */
  readonly timeoutMs?: number;
  /** Tests only. */
  readonly failpoint?: Failpoint | undefined;
}

const DAY_MS = 86_400_000;
/** A client repeats within seconds, Teams within a minute: the latest few are enough. */
const REMEMBERED_TURNS = 16;

/** One message, one commit. Turns of one conversation run one after another. */
export class TurnRunner {
  readonly #deps: TurnRunnerDeps;
  readonly #queue = new KeyedQueue();
  readonly #rounds = new Rounds();
  readonly #adapter = new TurnAdapter();
  readonly #deadlines = new Deadlines();
  readonly #timeoutMs: number;

  constructor(deps: TurnRunnerDeps) {
    this.#deps = deps;
    this.#timeoutMs = deps.timeoutMs ?? 15_000;
  }

  /**
   * Runs the bot on one activity and commits what came of it. Never rejects because of the bot,
   * except for a turn that settles an outbox item: that item stays, to be tried again.
   * @throws AdieuError `no_such_conversation`, `store_read_only`, `store_conflict`, `turn_failed`
   */
  run(request: TurnRequest): Promise<TurnResult> {
    return this.#queue.run(request.conversationId, async () => {
      await this.#rounds.next();
      return retryConflicts(
        () => this.#runOnce(request),
        () => this.#isSettled(request),
      );
    });
  }

  /**
   * The same queue and commit without the bot: what people at the desk do.
   * @param start Begins the conversation where there is none.
   */
  transact<T>(
    conversationId: string,
    work: (unit: UnitOfWork) => Promise<T>,
    start: Conversation | null = null,
  ): Promise<T> {
    return this.#queue.run(conversationId, () =>
      retryConflicts(async () => {
        const unit = await UnitOfWork.open(
          this.#deps.store,
          conversationId,
          this.#deps.clock.now(),
          start,
        );
        const result = await work(unit);
        await this.#commit(unit);
        return result;
      }),
    );
  }

  /** Resolves when no turn is under way. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  async #runOnce(request: TurnRequest): Promise<TurnResult> {
    let unit = await this.#open(request);
    const repeated = repeatedBy(request, unit.conversation);
    if (repeated) return repeated;
    let activityId = this.#receive(unit, request);
    let status: TurnResult['status'] = 'done';
    try {
      await this.#deps.failpoint?.('turn.opened');
      const work = this.#think(unit, request, (context) => this.#deps.bot.run(context));
      await this.#deadlines.within(work, this.#timeoutMs, () => {
        return new AdieuError('turn_timeout', `the bot took over ${this.#timeoutMs} ms`);
      });
      this.#deps.guard?.inspect(unit);
      await this.#deps.failpoint?.('turn.thought');
    } catch (error) {
      unit.seal();
      this.#deps.onError(error, request);
      if (request.settles) throw new AdieuError('turn_failed', 'the result was not taken in');
      status = hasCode(error, 'turn_timeout') ? 'timed_out' : 'failed';
      ({ unit, activityId } = await this.#fallBack(request));
    }
    this.#remember(unit, request, activityId);
    await this.#commit(unit);
    return { status, activityId, entries: unit.entries };
  }

  /** Keeps the input and answers. When that fails too, the input and a person's task are what is left. */
  async #fallBack(
    request: TurnRequest,
  ): Promise<{ readonly unit: UnitOfWork; readonly activityId: string | null }> {
    const unit = await this.#open(request);
    const activityId = this.#receive(unit, request);
    try {
      await this.#think(unit, request, (context) => this.#deps.fallback(context));
      await this.#deps.failpoint?.('turn.fell_back');
      return { unit, activityId };
    } catch (error) {
      unit.seal();
      this.#deps.onError(error, request);
      const last = await this.#open(request);
      const lastId = this.#receive(last, request);
      last.put('tasks', taskOfFailure(last));
      return { unit: last, activityId: lastId };
    }
  }

  #open({ conversationId, start, settles, receivedAt }: TurnRequest): Promise<UnitOfWork> {
    const now = receivedAt ?? this.#deps.clock.now();
    return UnitOfWork.open(this.#deps.store, conversationId, now, start).then((unit) => {
      if (settles) unit.settle(settles);
      return unit;
    });
  }

  /** Stores what the customer sent, with its id and time. Returns the id. */
  #receive(unit: UnitOfWork, { activity, actor }: TurnRequest): string | null {
    if (actor === 'system' || activity.type === 'conversationUpdate') return null;
    unit.updateConversation({ lastCustomerAt: unit.now.toISOString() });
    const stored = unit.say(redactForStore(activity), 'customer');
    return stored.id ?? null;
  }

  #think(
    unit: UnitOfWork,
    { activity }: TurnRequest,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    const { conversation } = unit;
    const inbound: StoredActivity = {
      ...redactForBot(activity),
      channelId: conversation.channel,
      conversation: { id: conversation.id },
      timestamp: unit.now.toISOString(),
      from: { id: conversation.userId, ...activity.from },
      recipient: { id: 'adieu', name: 'Adieu' },
    };
    return this.#deps.storage.within(unit, () => this.#adapter.run(inbound, unit, logic));
  }

  #remember(unit: UnitOfWork, { dedupeKey }: TurnRequest, activityId: string | null): void {
    if (dedupeKey === null) return;
    const earlier = unit.conversation.recentTurns ?? [];
    const recentTurns = [...earlier, [dedupeKey, activityId] as const].slice(-REMEMBERED_TURNS);
    unit.updateConversation({ recentTurns });
  }

  async #commit(unit: UnitOfWork): Promise<void> {
    const { hub, wakeOutbox, record } = this.#deps;
    if (record && unit.isNotable) await record.write(unit);
    await this.#deps.failpoint?.('turn.committing');
    await unit.commit();
    await this.#deps.failpoint?.('turn.committed');
    const conversationId = unit.conversation.id;
    const { entries, lastSeq } = unit;
    hub.publish({ type: 'committed', conversationId, lastSeq, entries });
    for (const activity of unit.transient) {
      hub.publish({ type: 'transient', conversationId, activity });
    }
    if (unit.asksForEffects) wakeOutbox();
    if (unit.isNotable) record?.written();
    await this.#deps.failpoint?.('turn.published');
  }

  /** What the turn is the result of was settled by somebody else. */
  async #isSettled({ settles }: TurnRequest): Promise<boolean> {
    if (!settles) return false;
    const item = await this.#deps.store.get('outbox', settles.doc.id);
    return item?.version !== settles.version;
  }
}

/** As known to the very conversation that the commit expects: no other replica gets between. */
function repeatedBy({ dedupeKey }: TurnRequest, { recentTurns }: Conversation): TurnResult | null {
  if (dedupeKey === null) return null;
  const turn = recentTurns?.find(([key]) => key === dedupeKey);
  return turn ? { status: 'repeated', activityId: turn[1], entries: [] } : null;
}

function taskOfFailure(unit: UnitOfWork): Task {
  const { conversation, now } = unit;
  return {
    id: unit.newId('task'),
    kind: 'turn_failed',
    conversationId: conversation.id,
    caseId: conversation.caseId,
    accountId: conversation.accountId,
    note: '',
    createdAt: now.toISOString(),
    dueAt: new Date(now.getTime() + DAY_MS).toISOString(),
    doneAt: null,
    doneBy: null,
  };
}
