import { randomInt } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createNonces } from '../cards/nonce.ts';
import type { AccountSystem } from '../data/model/account.ts';
import type { Failpoint } from '../data/model/failpoint.ts';
import type { Recognizer } from '../data/model/understanding.ts';
import { isFair } from '../data/policy/fairness/fairness-report.ts';
import { openNow } from '../data/policy/open-now.ts';
import type { Store } from '../data/store/contract.ts';
import type { Files } from '../data/store/files.ts';
import type { DialogDeps } from '../dialogs/deps.ts';
import { answerInPlaceOfBot } from '../dialogs/fallback.ts';
import { followAccountEvents } from './accounts/account-events.ts';
import { applyEffect } from './accounts/apply-effect.ts';
import { withTimeout } from './accounts/with-timeout.ts';
import { AuditSealer } from './audit/sealer.ts';
import { turnRecorder } from './audit/turn-recorder.ts';
import { AdjustableClock } from './clock.ts';
import type { Config } from './config/config.ts';
import type { Secrets } from './config/secrets.ts';
import { Desk } from './desk/desk.ts';
import { ErasedList } from './erasure/erased-list.ts';
import { Eraser } from './erasure/eraser.ts';
import { runFairness } from './fairness/fairness-run.ts';
import { Guard } from './guard/guard.ts';
import { DailyJobs } from './jobs/daily-jobs.ts';
import { createLog, type Logger } from './log.ts';
import { createMailHandler } from './mail/mail-handler.ts';
import { createMailer } from './mail/mailer.ts';
import { createRecognizer } from './nlu/recognizer.ts';
import { OffboardingBot } from './offboarding-bot.ts';
import { keepClock } from './kept-clock.ts';
import { openDatabase, openFolder, type Persistence } from './persistence.ts';
import { openReceiptSigner } from './receipts/receipt-keys.ts';
import type { ReceiptSigner } from './receipts/receipt-signer.ts';
import { keepDifferences } from './reconcile/keep-differences.ts';
import type { Reconciled } from './reconcile/reconcile.ts';
import { purge } from './retention/purge.ts';
import { sendEffect } from './teams/send-effect.ts';
import { TeamsAdapter } from './teams/teams-adapter.ts';
import { timerEffect } from './turn/timer-effect.ts';
import { Hub } from './turn/hub.ts';
import { OutboxWorker } from './turn/outbox-worker.ts';
import { clockMoved, followReplicas } from './turn/replicas.ts';
import { TurnRunner } from './turn/turn-runner.ts';
import { TurnStorage } from './turn/turn-storage.ts';
import type { WebhookEndpoint } from './webhooks/announce.ts';
import { endpointsOf } from './webhooks/endpoints.ts';
import { webhookEffect } from './webhooks/webhook-effect.ts';
import { writeOnce } from './win-back/write-once.ts';

/** Everything that routes and tests are given. Built once, from the configuration. */
export interface Context {
  readonly config: Config;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly secrets: Secrets;
  readonly signer: ReceiptSigner;
  readonly log: Logger;
  readonly clock: AdjustableClock;
  readonly store: Store;
  /** What customers attach. */
  readonly files: Files;
  readonly accounts: AccountSystem;
  readonly hub: Hub;
  readonly turns: TurnRunner;
  readonly guard: Guard;
  readonly outbox: OutboxWorker;
  readonly desk: Desk;
  readonly sealer: AuditSealer;
  /** Where the company hears of cases, with their secrets. */
  readonly endpoints: readonly WebhookEndpoint[];
  readonly eraser: Eraser;
  readonly jobs: DailyJobs;
  /** Each night and when a lead says so: what differs becomes a task. */
  reconcile(): Promise<Reconciled>;
  /** `null`: the Teams channel is off. */
  readonly teams: TeamsAdapter | null;
  /** Lets billing, notices, timers and the outbox catch up with the clock. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

/** What a test puts in place of the real thing. */
export type ContextOverrides = Partial<Pick<Context, 'clock' | 'store' | 'log' | 'teams'>> & {
  readonly recognizer?: Recognizer;
  /** Stands between the bot and the demo accounts, for faults. */
  readonly wrapAccounts?: (demo: AccountSystem) => AccountSystem;
  /** Stops, delays or kills the program between two steps. */
  readonly failpoint?: Failpoint;
};

/** Opens the store, the accounts and everything between them and the customer. */
export async function createContext(
  config: Config,
  overrides: ContextOverrides = {},
): Promise<Context> {
  const { company, dataDir } = config;
  const publicUrl = config.publicUrl ?? `http://localhost:${String(config.port)}`;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const log = overrides.log ?? createLog(config.logLevel);
  const clock = overrides.clock ?? new AdjustableClock();
  const persistence = await openPersistence(config, overrides, clock, log);
  const { store, shared, files, secrets } = persistence;
  const letGoOfClock = await keepClock({
    clock,
    store,
    onKept: (offsetMs) => shared?.say(clockMoved(offsetMs)),
    onBehind: (behindMs) => log.warn({ behindMs }, "the machine's clock is behind the store"),
  });
  const demo = await persistence.openDemo({
    clock,
    company,
    // Later: what it starts is not built yet when the accounts open.
    onEvents: () => setImmediate(() => void follow()),
    onFault: (err) => log.error({ err }, 'the demo accounts failed'),
  });
  const accounts = withTimeout(overrides.wrapAccounts?.(demo) ?? demo);
  const teams = overrides.teams ?? openTeams(config);
  const follow = async (): Promise<void> => {
    try {
      await followAccountEvents({
        ...{ store, accounts, clock, eraser },
        wakeOutbox: () => outbox.wake(),
      });
    } catch (err) {
      log.error({ err }, 'account events were not followed');
    }
  };
  const signer = await openReceiptSigner(store, secrets.receiptKey);
  const hub = new Hub();
  const stopFollowing =
    shared &&
    followReplicas({ store: shared, hub, onClockMoved: (offsetMs) => clock.restore(offsetMs) });
  const storage = new TurnStorage();

  const dialogDeps: DialogDeps = {
    accounts,
    recognizer:
      overrides.recognizer ??
      (await createRecognizer((languages) =>
        log.info({ languages }, 'the training text is new: training the recogniser, some seconds'),
      )),
    company,
    publicUrl,
    nonces: createNonces(secrets.nonceKey),
    signReceipt: (receipt) => signer.sign(receipt),
    newCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
    desk: {
      someoneThere: async (now) =>
        openNow(company.openingHours, now) && (await desk.presence.someoneThere()),
    },
  };
  const sealer = new AuditSealer({
    store,
    clock,
    signingKey: secrets.auditKey,
    onError: (err) => log.error({ err }, 'the audit was not sealed'),
  });
  const mailDirectory = join(dataDir, 'mail');
  const eraser = new Eraser({
    ...{ store, clock, files, mailDirectory, sealer },
    list: new ErasedList(join(dataDir, 'erased.jsonl')),
    key: secrets.erasureKey,
    onError: (err) => log.error({ err }, 'a customer was not erased'),
  });
  const endpoints = endpointsOf(company, config.webhooks, secrets.webhookKey);
  const guard = new Guard({
    company,
    publicUrl,
    mends: config.production,
    onBroken: ({ rule, conversationId, outcome }) =>
      log.error({ code: 'promise_broken', rule, conversationId, outcome }, 'the guard stepped in'),
    onError: (err) => log.error({ err }, 'the guard failed'),
  });
  const turns: TurnRunner = new TurnRunner({
    store,
    storage,
    clock,
    hub,
    bot: new OffboardingBot(dialogDeps, storage),
    guard,
    fallback: (context) => answerInPlaceOfBot(context, dialogDeps),
    wakeOutbox: () => outbox.wake(),
    record: turnRecorder({ store, endpoints, sealer, log }),
    onError: (err, { conversationId }) => log.error({ err, conversationId }, 'a turn failed'),
    failpoint: overrides.failpoint,
  });
  const desk = new Desk({ store, clock, hub, turns, accounts, log, secret: secrets.deskKey });
  const frame = { company, publicUrl };
  const mailer = createMailer({
    smtpUrl: config.smtpUrl,
    from: config.mailFrom,
    company,
    publicUrl,
    directory: mailDirectory,
  });
  const outbox: OutboxWorker = new OutboxWorker({
    store,
    // Where the store's lock lets one process have it, what a crash left is its own.
    ...(shared ? {} : { name: 'adieu' }),
    clock,
    turns,
    handlers: {
      'account.apply': applyEffect(accounts),
      mail: createMailHandler({ store, accounts, frame, mailer, clock }),
      activity: sendEffect(store, teams),
      webhook: webhookEffect({ endpoints, clock, toLoopback: config.webhooks.toLoopback }),
      turn: timerEffect,
    },
    onError: (err, item) => log.error({ err, item: item?.id }, 'the outbox failed'),
    onDead: ({ id, effect }, code) =>
      log.error({ id, kind: effect.kind, code }, 'an effect waits for a person'),
    onRecord: () => sealer.wake(),
    failpoint: overrides.failpoint,
  });

  const reconcile = async (): Promise<Reconciled> => {
    const reconciled = await keepDifferences({ store, accounts, clock });
    log.info({ reconciled }, 'declarations, changes and receipts were compared');
    sealer.wake();
    return reconciled;
  };
  const jobs = new DailyJobs({
    store,
    clock,
    timeZone: company.openingHours.timeZone,
    jobs: {
      reconcile: async () => {
        await reconcile();
      },
      // Before the purge: what is judged has to be there.
      fairness: async () => {
        const report = await runFairness({ store, clock });
        if (!report) return;
        const { conversations, declarations, receipts, violations } = report;
        const level = isFair(report) ? 'info' : 'error';
        log[level](
          { conversations, declarations, receipts, violations },
          'conversations were held to the promises',
        );
        sealer.wake();
      },
      purge: async () => {
        await eraser.run();
        const startedAt = clock.now().toISOString();
        const reclaims = await eraser.isLeftInFiles();
        const purged = await purge({ store, clock, mailDirectory, files, reclaims });
        if (reclaims) await eraser.reclaimed(startedAt);
        log.info({ purged }, 'what was over its time is gone');
        sealer.wake();
      },
      win_back: async () => {
        const written = await writeOnce({
          store,
          accounts,
          clock,
          company,
          wakeOutbox: () => outbox.wake(),
        });
        if (written > 0) log.info({ written }, 'who had consented is written to, once');
      },
    },
    onError: (err, job) => log.error({ err, job }, 'a nightly job failed'),
  });

  await eraser.again();
  return {
    config,
    publicUrl,
    secrets,
    signer,
    log,
    clock,
    store,
    files,
    accounts,
    hub,
    turns,
    guard,
    outbox,
    desk,
    sealer,
    endpoints,
    eraser,
    jobs,
    reconcile,
    teams,
    async catchUp() {
      await demo.tick();
      await follow();
      await outbox.drain();
      await eraser.run();
      await jobs.runDue();
    },
    async stop() {
      letGoOfClock();
      stopFollowing?.();
      await jobs.stop();
      await eraser.stop();
      await desk.stop();
      await outbox.stop();
      await turns.idle();
      await sealer.stop();
      demo.close();
      await store.close();
    },
  };
}

function openPersistence(
  { dataDir, databaseUrl }: Config,
  { store, failpoint }: ContextOverrides,
  clock: AdjustableClock,
  log: Logger,
): Promise<Persistence> {
  const deps = { dataDir, clock, log, failpoint };
  return databaseUrl === null || store ? openFolder(deps, store) : openDatabase(databaseUrl, deps);
}

function openTeams({ teams }: Config): TeamsAdapter | null {
  return teams.kind === 'off' ? null : new TeamsAdapter(teams);
}
