import { nanoid } from 'nanoid';
import { AdjustableClock } from '../../bot/clock.ts';
import { readCompanyFile } from '../../bot/config/company-file.ts';
import { leaveRoutes } from '../../bot/leave/leave-routes.ts';
import { createLog } from '../../bot/log.ts';
import { OffboardingBot } from '../../bot/offboarding-bot.ts';
import { exportRoutes } from '../../bot/pages/export-routes.ts';
import { privacyRoutes } from '../../bot/pages/privacy-routes.ts';
import { undoRoutes } from '../../bot/pages/undo-routes.ts';
import { unsubscribeRoutes } from '../../bot/pages/unsubscribe-routes.ts';
import { checkRoutes } from '../../bot/receipts/check-routes.ts';
import { receiptRoutes } from '../../bot/receipts/receipt-routes.ts';
import type { SlowLane } from '../../bot/server/rate-limit.ts';
import { createServer } from '../../bot/server/server.ts';
import { Hub } from '../../bot/turn/hub.ts';
import type { EffectHandlers } from '../../bot/turn/effect-handler.ts';
import { OutboxWorker } from '../../bot/turn/outbox-worker.ts';
import { TurnRunner } from '../../bot/turn/turn-runner.ts';
import { TurnStorage } from '../../bot/turn/turn-storage.ts';
import type { AccountSystem } from '../../data/model/account.ts';
import type { Company } from '../../data/policy/company.ts';
import type { Store } from '../../data/store/contract.ts';
import { createMemoryStore } from '../../data/store/memory-store.ts';
import { createNonces } from '../../cards/nonce.ts';
import { newSigner } from './receipts.ts';

export interface PlainPagesOptions {
  /** In place of the real bot: to break it. */
  readonly bot?: ConstructorParameters<typeof TurnRunner>[0]['bot'];
  readonly store?: Store;
  readonly accounts?: Partial<AccountSystem>;
  /** Does what turns ask for; nothing is done unless told. */
  readonly handlers?: EffectHandlers;
  /** Lets posts of the forms go on, or not. */
  readonly lane?: SlowLane;
}

export type PlainPages = Awaited<ReturnType<typeof startPlainPages>>;

/** The pages without chat on a real server, with the real bot and a store in memory. */
export async function startPlainPages(options: PlainPagesOptions = {}) {
  const store = options.store ?? createMemoryStore();
  const clock = new AdjustableClock(0, () => Date.parse('2026-11-22T18:14:05Z'));
  const storage = new TurnStorage();
  const company = northlight();
  const signer = newSigner();
  const hub = new Hub();
  const accounts = { ...NOBODY, ...options.accounts };
  const log = createLog('silent');
  const { server } = createServer({ https: false });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const publicUrl = `http://127.0.0.1:${String(server.address().port)}`;
  const bot = new OffboardingBot(
    {
      accounts,
      recognizer: {
        recognize: () => {
          throw new Error('a form holds no free text to understand');
        },
      },
      company,
      publicUrl,
      nonces: createNonces(nanoid()),
      signReceipt: (receipt) => signer.sign(receipt),
      desk: { someoneThere: () => Promise.resolve(false) },
      newCode: () => '204816',
    },
    storage,
  );
  const errors: unknown[] = [];
  const turns: TurnRunner = new TurnRunner({
    store,
    storage,
    clock,
    hub,
    bot: options.bot ?? bot,
    fallback: async (context) => {
      await context.sendActivity('fallback');
    },
    wakeOutbox: () => outbox?.wake(),
    onError: (error) => errors.push(error),
  });
  const outbox = options.handlers
    ? new OutboxWorker({
        store,
        clock,
        turns,
        handlers: options.handlers,
        onError: (error) => errors.push(error),
        onDead: (item) => errors.push(item.lastErrorCode),
      })
    : null;
  outbox?.start();
  const deps = { store, turns, hub, accounts, clock, company, publicUrl, signer, log };
  receiptRoutes(server, deps);
  checkRoutes(server, deps);
  leaveRoutes(server, { ...deps, ...(options.lane && { lane: options.lane }) });
  exportRoutes(server, deps);
  undoRoutes(server, { ...deps, patienceMs: 500 });
  unsubscribeRoutes(server, deps);
  privacyRoutes(server, deps);
  return {
    ...deps,
    errors,
    get: (path: string, headers: Record<string, string> = {}) =>
      fetch(publicUrl + path, { headers: { Accept: 'text/html', ...headers } }),
    post: (path: string, fields: Record<string, string>) =>
      fetch(publicUrl + path, { method: 'POST', body: new URLSearchParams(fields) }),
    [Symbol.asyncDispose]: async () => {
      await outbox?.stop();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        // A body that was refused halfway may hold its connection open.
        if ('closeAllConnections' in server.server) server.server.closeAllConnections();
      });
    },
  };
}

const NOBODY: AccountSystem = {
  find: () => Promise.resolve(null),
  capabilities: () => Promise.reject(new Error('nobody is signed in here')),
  preview: () => Promise.reject(new Error('nobody is signed in here')),
  apply: () => Promise.reject(new Error('nobody is signed in here')),
  export: () => {
    throw new Error('nobody is signed in here');
  },
  eventsAfter: () => Promise.resolve([]),
};

function northlight(): Company {
  const { company, faults } = readCompanyFile('data/policy/northlight.yaml');
  if (!company) throw new Error(faults.join('\n'));
  return company;
}
