import { nanoid } from 'nanoid';
import type { OutboxItem } from '../../data/model/outbox.ts';
import type { Clock } from '../../data/model/time.ts';
import { AdieuError, hasCode } from '../../data/model/errors.ts';
import type { Failpoint } from '../../data/model/failpoint.ts';
import type { Store, Versioned } from '../../data/store/contract.ts';
import type { EffectHandlers, EffectOutcome } from './effect-handler.ts';
import { Deadlines } from '../deadlines.ts';
import { earlierDue } from './earlier-due.ts';
import { dueItems, nextItems } from './due-items.ts';
import { OutboxSteps } from './outbox-steps.ts';
import { retryDelayMs } from './retry-delay.ts';
import type { TurnRunner } from './turn-runner.ts';

export interface OutboxWorkerDeps {
  readonly store: Store;
  /**
   * Who holds this worker's leases. Where only one process can have the store, one name for
   * every start: what a crash left leased is taken up at once. Otherwise new at each start, and
   * what other workers leave undone is looked for every second.
   */
  readonly name?: string;
  readonly clock: Clock;
  readonly turns: Pick<TurnRunner, 'run' | 'transact'>;
  readonly handlers: EffectHandlers;
  /** `null`: looking for due items failed. */
  readonly onError: (error: unknown, item: OutboxItem | null) => void;
  /** Dead, or held: a person has a task. */
  readonly onDead: (item: OutboxItem, code: string) => void;
  /** Something was put on record. */
  readonly onRecord?: () => void;
  /** 25,000 unless told. */
  readonly timeoutMs?: number;
  /** Tests only. */
  readonly failpoint?: Failpoint | undefined;
}

/** How long an effect may take. Shorter than a lease, so that no second try starts beside the first. */
const TIMEOUT_MS = 25_000;
/** Between looks at what is due and could not be taken. */
const LOOK_AGAIN_MS = 100;
/** The longest sleep: `setTimeout` takes no more than about 24 days, and clocks are moved. */
const LONGEST_SLEEP_MS = 60_000;
/** Among several workers. What comes due is looked for at slightly different moments. */
const LONGEST_SHARED_SLEEP_MS = 1_000;
const SPREAD_MS = 100;

/**
 * Does what turns asked for, after their commit.
 *
 * An item is leased, done, and settled in the commit that holds its result, so a crash
 * at any point does it again under the same key or not at all. Items of kind `activity` of
 * one conversation, and webhooks to one endpoint, go out in order; everything else side by side,
 * and nothing of one kind waits for what is stuck of another.
 */
export class OutboxWorker {
  readonly #deps: OutboxWorkerDeps;
  readonly #name: string;
  readonly #steps: OutboxSteps;
  readonly #deadlines = new Deadlines();
  readonly #underWay = new Map<string, Promise<void>>();
  #timer: NodeJS.Timeout | null = null;
  #sweep: Promise<void> | null = null;
  #sweepAgain = false;
  #running = false;
  /** Counts items that came to an end, or went out of the way of others. */
  #settled = 0;
  #startedAt = 0;

  constructor(deps: OutboxWorkerDeps) {
    this.#deps = deps;
    this.#name = deps.name ?? nanoid();
    this.#steps = new OutboxSteps({ ...deps, name: this.#name });
  }

  get running(): boolean {
    return this.#running;
  }

  start(): void {
    this.#running = true;
    this.#startedAt = this.#deps.clock.now().getTime();
    this.wake();
  }

  /** Looks for due items now. Cheap when there are none. */
  wake(): void {
    if (!this.#running) return;
    if (this.#sweep) {
      this.#sweepAgain = true;
      return;
    }
    this.#sweep = this.#lookForDue()
      .catch((error: unknown) => {
        this.#deps.onError(error, null);
        this.#sleep(retryDelayMs(1));
      })
      .finally(() => {
        this.#sweep = null;
        if (this.#sweepAgain) {
          this.#sweepAgain = false;
          this.wake();
        }
      });
  }

  /** Takes nothing more and waits for what is under way. */
  async stop(): Promise<void> {
    this.#running = false;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#sweep;
    await Promise.allSettled(this.#underWay.values());
  }

  /** Resolves when nothing due can be done any more: for tests and `POST /demo/clock`. */
  async drain(): Promise<void> {
    let before: number;
    do {
      before = this.#settled;
      this.wake();
      while (this.#sweep !== null || this.#underWay.size > 0) {
        await this.#sweep;
        await Promise.allSettled(this.#underWay.values());
      }
    } while (this.#settled > before);
  }

  async #lookForDue(): Promise<void> {
    const lanes = new Map<string, Versioned<OutboxItem>[]>();
    for (const item of await this.#due()) {
      const lane = laneOf(item.doc);
      if (this.#underWay.has(lane)) continue;
      lanes.set(lane, [...(lanes.get(lane) ?? []), item]);
    }
    for (const [lane, items] of lanes) {
      items.sort(byOrder);
      const before = this.#settled;
      const work = this.#workOff(items).finally(() => {
        this.#underWay.delete(lane);
        // Without progress the next look is after a sleep, so that a fault is not a busy loop.
        if (this.#settled > before) this.wake();
        else void this.#sleepUntilNext().catch(() => this.#sleep(LONGEST_SLEEP_MS));
      });
      this.#underWay.set(lane, work);
    }
    await this.#sleepUntilNext();
  }

  async #due(): Promise<readonly Versioned<OutboxItem>[]> {
    const { store, clock } = this.#deps;
    const now = clock.now();
    const due = await dueItems(store, now.toISOString());
    return due.filter(({ doc }) => this.#mayTake(doc, now));
  }

  #mayTake({ lease, effect, dueAt, createdAt }: OutboxItem, now: Date): boolean {
    if (lease && lease.by !== this.#name && lease.until > now.toISOString()) return false;
    if (effect.kind !== 'turn') return true;
    // A timer that came due while the program was down starts again from its start: what
    // the timer waits for was not running either.
    const delayMs = Date.parse(dueAt) - Date.parse(createdAt);
    const graceMs = Math.min(delayMs, 2_000);
    return Date.parse(createdAt) >= this.#startedAt || now.getTime() >= this.#startedAt + graceMs;
  }

  /** Items of one lane, in order. What comes behind one that did not come to an end waits for it. */
  async #workOff(items: readonly Versioned<OutboxItem>[]): Promise<void> {
    for (const item of items) {
      try {
        const earlier = await earlierDue(this.#deps.store, item.doc);
        if (earlier !== null) {
          if (await this.#steps.follow(item, earlier)) this.#settled++;
          continue;
        }
        await this.#deps.failpoint?.('outbox.taken');
        const leased = await this.#steps.lease(item);
        await this.#deps.failpoint?.('outbox.leased');
        if (!(await this.#do(leased))) {
          if (item.doc.effect.kind === 'webhook') return;
          continue;
        }
        this.#settled++;
        await this.#deps.failpoint?.('outbox.settled');
      } catch (error) {
        // Somebody else has it, or has settled it.
        if (!hasCode(error, 'store_conflict')) this.#deps.onError(error, item.doc);
        return;
      }
    }
  }

  /** True when settled, false when it has to be tried again. */
  async #do(leased: Versioned<OutboxItem>): Promise<boolean> {
    const outcome = await this.#handle(leased.doc);
    await this.#deps.failpoint?.('outbox.handled');
    switch (outcome.kind) {
      case 'turn':
        return this.#steps.startTurn(leased, outcome.activity);
      case 'record':
        await this.#steps.finish(leased, outcome.events);
        return true;
      case 'retry':
        await this.#steps.putOff(leased, outcome.code, outcome.afterMs);
        return false;
      case 'dead':
        await this.#steps.bury(leased, outcome.code);
        return true;
      case 'hold':
        await this.#steps.hold(leased, outcome.code);
        return false;
    }
  }

  /** What does not come to an end is tried again under its key: whether it was done shows then. */
  async #handle(item: OutboxItem): Promise<EffectOutcome> {
    const { timeoutMs = TIMEOUT_MS } = this.#deps;
    const handler = this.#deps.handlers[item.effect.kind] as (
      item: OutboxItem,
    ) => Promise<EffectOutcome>;
    try {
      return await this.#deadlines.within(handler(item), timeoutMs, () => {
        return new AdieuError('effect_timeout', `it took over ${String(timeoutMs)} ms`);
      });
    } catch (error) {
      this.#deps.onError(error, item);
      return {
        kind: 'retry',
        code: hasCode(error, 'effect_timeout') ? 'effect_timeout' : 'internal',
      };
    }
  }

  async #sleepUntilNext(): Promise<void> {
    const { store, clock } = this.#deps;
    const next = await nextItems(store, (item) => this.#underWay.has(laneOf(item)));
    const now = clock.now().getTime();
    const delays = next.map(({ doc }) => Math.max(Date.parse(doc.dueAt) - now, LOOK_AGAIN_MS));
    const isShared = this.#deps.name === undefined;
    const spreadMs = isShared ? Math.random() * SPREAD_MS : 0;
    const longestMs = isShared ? LONGEST_SHARED_SLEEP_MS : LONGEST_SLEEP_MS;
    this.#sleep(Math.min(Math.min(...delays) + spreadMs, longestMs));
  }

  #sleep(delayMs: number): void {
    if (!this.#running) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.wake(), delayMs);
  }
}

/** What was put off is due later than what was said after it. */
function byOrder({ doc: a }: Versioned<OutboxItem>, { doc: b }: Versioned<OutboxItem>): number {
  if (a.effect.kind !== 'activity' || b.effect.kind !== 'activity') return 0;
  return a.effect.order - b.effect.order;
}

function laneOf({ effect, conversationId, id }: OutboxItem): string {
  if (effect.kind === 'activity') return `activities of ${conversationId ?? ''}`;
  return effect.kind === 'webhook' ? `webhooks to ${effect.endpoint}` : id;
}
