import { ActivityHandler, ConversationState, type TurnContext } from 'botbuilder';
import { AdjustableClock } from '../../bot/clock.ts';
import { Hub } from '../../bot/turn/hub.ts';
import type { EffectHandlers } from '../../bot/turn/effect-handler.ts';
import { OutboxWorker } from '../../bot/turn/outbox-worker.ts';
import { TurnRunner, type TurnRunnerDeps } from '../../bot/turn/turn-runner.ts';
import { TurnStorage } from '../../bot/turn/turn-storage.ts';
import type { StoredActivity } from '../../data/model/activity.ts';
import type { Effect, OutboxItem } from '../../data/model/outbox.ts';
import type { Conversation } from '../../data/model/records.ts';
import type { Store } from '../../data/store/contract.ts';
import { createMemoryStore } from '../../data/store/memory-store.ts';

/** What the tests say that the bot does with one turn. */
export type Behaviour = (context: TurnContext) => Promise<unknown>;

export interface RigOptions extends Partial<
  Pick<TurnRunnerDeps, 'fallback' | 'timeoutMs' | 'record'>
> {
  readonly store?: Store;
  readonly handlers?: Partial<EffectHandlers>;
  /** The outbox worker's; new at each start unless told. */
  readonly workerName?: string;
  /** How long an effect may take, in ms. */
  readonly effectTimeoutMs?: number;
  /** The machine's clock, in ms; one that ticks at each look unless told. */
  readonly machine?: () => number;
}

/** The real turn runner and outbox around a bot of the test's own. */
export function turnRig(behaviour: Behaviour, options: RigOptions = {}) {
  const store = options.store ?? createMemoryStore();
  const machine = options.machine ?? (() => Date.parse('2026-11-22T18:14:05Z') + ticking());
  const clock = new AdjustableClock(0, machine);
  const hub = new Hub();
  const storage = new TurnStorage();
  const state = new ConversationState(storage);
  const errors: unknown[] = [];
  const dead: OutboxItem[] = [];
  const bot = new ActivityHandler();
  bot.onTurn(async (context, next) => {
    await behaviour(context);
    await state.saveChanges(context);
    await next();
  });
  const turns: TurnRunner = new TurnRunner({
    store,
    storage,
    clock,
    hub,
    bot,
    fallback:
      options.fallback ??
      (async (context) => {
        await context.sendActivity('fallback');
      }),
    wakeOutbox: () => outbox.wake(),
    onError: (error) => errors.push(error),
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
    ...(options.record === undefined ? {} : { record: options.record }),
  });
  const outbox = new OutboxWorker({
    store,
    ...(options.workerName === undefined ? {} : { name: options.workerName }),
    ...(options.effectTimeoutMs === undefined ? {} : { timeoutMs: options.effectTimeoutMs }),
    clock,
    turns,
    handlers: { ...HANDLERS, ...options.handlers },
    onError: (error) => errors.push(error),
    onDead: (item) => dead.push(item),
  });
  const say = (text: string, dedupeKey: string | null = null, id = 'c1') =>
    turns.run({
      conversationId: id,
      dedupeKey,
      actor: 'customer',
      activity: message(text),
      start: conversation(id),
    });
  const texts = async (id = 'c1'): Promise<(string | undefined)[]> =>
    (await store.entriesAfter(id, 0)).flatMap(({ entry }) =>
      entry.kind === 'activity' ? [entry.activity.text] : [],
    );
  return { store, clock, hub, state, turns, outbox, errors, dead, say, texts };
}

let ticks = 0;
function ticking(): number {
  return ticks++;
}

const HANDLERS: EffectHandlers = {
  'account.apply': () => Promise.resolve({ kind: 'dead', code: 'not_in_this_test' }),
  mail: () => Promise.resolve({ kind: 'record', events: [] }),
  activity: () => Promise.resolve({ kind: 'record', events: [] }),
  webhook: () => Promise.resolve({ kind: 'record', events: [] }),
  turn: ({ effect }) =>
    Promise.resolve({
      kind: 'turn',
      activity: { type: 'event', name: effect.event, value: effect.value },
    }),
};

export function message(text: string): StoredActivity {
  return { type: 'message', text, from: { id: 'dl_test' } };
}

/** A mail as a turn asks for it. */
export const MAIL = {
  kind: 'mail',
  to: 'ada@example.com',
  language: 'en',
  mail: { template: 'receipt', receiptId: 'receipt_1' },
} as const satisfies Effect;

export function conversation(id: string, patch: Partial<Conversation> = {}): Conversation {
  return {
    id,
    channel: 'directline',
    userId: 'dl_test',
    accountId: null,
    name: null,
    language: 'en',
    languageIsChosen: false,
    country: null,
    timeZone: 'UTC',
    startedAt: '2026-11-22T18:14:05.000Z',
    lastCustomerAt: null,
    endedAt: null,
    caseId: null,
    handoffId: null,
    reference: null,
    ...patch,
  };
}
