import { hasCode } from '../../../data/model/errors.ts';
import type { Store } from '../../../data/store/contract.ts';
import {
  type DemoAccounts,
  type DemoAccountsOptions,
  openDemoAccounts,
} from './open-demo-accounts.ts';
import { type DemoState, demoStateSchema } from './records.ts';
import { systemTimers } from './timers.ts';

/** The document of `meta` that holds them. */
export const DEMO_ACCOUNTS = 'demo_accounts';

export interface DemoAccountsInStoreOptions extends Omit<DemoAccountsOptions, 'file'> {
  readonly store: Pick<Store, 'get' | 'commit'>;
}

/**
 * The demo accounts where several replicas have them: in the store, as one document. Each
 * question is answered from what is kept now; a change is computed again when somebody else
 * was faster.
 */
export async function openDemoAccountsInStore(
  options: DemoAccountsInStoreOptions,
): Promise<DemoAccounts> {
  const { store, timers = systemTimers, onEvents, onFault } = options;
  /** What the accounts want to keep, and whether something happened by itself. */
  const wanted: { state: DemoState | null; hasEvents: boolean } = { state: null, hasEvents: false };
  /** Version of what the accounts go on from; `null`: of nothing that is kept. */
  let adopted: number | null = null;

  const kept = await store.get('meta', DEMO_ACCOUNTS);
  const accounts = await openDemoAccounts({
    ...options,
    file: {
      read: () => (kept ? readState(kept.doc.value) : null),
      write: (state) => (wanted.state = state),
    },
    timers: { after: (ms) => timers.after(ms, () => void tick().catch(onFault)) },
    onEvents: () => (wanted.hasEvents = true),
  });

  /** Asks, keeps what came of it, and asks again when the store has moved on meanwhile. */
  const ask = async <T>(question: () => Promise<T>): Promise<T> => {
    for (;;) {
      const now = await store.get('meta', DEMO_ACCOUNTS);
      if (now && now.version !== adopted) accounts.adopt(readState(now.doc.value));
      adopted = now?.version ?? null;
      // All that happens to the accounts happens before this returns.
      const answer = question();
      if (wanted.state === null) return answer;
      if (await keep(now?.version ?? 'absent')) return answer;
      answer.catch(() => undefined);
    }
  };

  const keep = async (expect: number | 'absent'): Promise<boolean> => {
    const doc = { id: DEMO_ACCOUNTS, value: wanted.state };
    const isNews = wanted.hasEvents;
    wanted.state = null;
    wanted.hasEvents = false;
    adopted = null;
    try {
      await store.commit([{ op: 'put', collection: 'meta', id: DEMO_ACCOUNTS, doc, expect }]);
    } catch (error) {
      if (hasCode(error, 'store_conflict')) return false;
      throw error;
    }
    if (isNews) onEvents?.();
    return true;
  };

  const tick = (): Promise<void> =>
    ask(() => {
      accounts.tick();
      return Promise.resolve();
    });

  if (wanted.state !== null) await keep(kept?.version ?? 'absent');

  return {
    find: (id) => ask(() => accounts.find(id)),
    findByAddress: (address) => ask(async () => (await accounts.findByAddress?.(address)) ?? null),
    capabilities: (id, subscriptionId) => ask(() => accounts.capabilities(id, subscriptionId)),
    preview: (id, request) => ask(() => accounts.preview(id, request)),
    apply: (id, request, key) => ask(() => accounts.apply(id, request, key)),
    eventsAfter: (seq) => ask(() => accounts.eventsAfter(seq)),
    async *export(id, language) {
      yield* await ask(() => Promise.resolve(accounts.export(id, language)));
    },
    tick,
    close: () => accounts.close(),
  };
}

function readState(value: unknown): DemoState {
  return demoStateSchema.parse(value);
}
