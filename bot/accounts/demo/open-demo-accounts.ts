import { setImmediate } from 'node:timers/promises';
import { LowSync, type SyncAdapter } from 'lowdb';
import type { AccountSystem, ApplyResult } from '../../../data/model/account.ts';
import { AdieuError } from '../../../data/model/errors.ts';
import type { Clock, Instant } from '../../../data/model/time.ts';
import { advance, nextMoment } from './advance.ts';
import { remembered } from './answers.ts';
import { capabilitiesOf } from './capabilities.ts';
import { change } from './change.ts';
import { exportFiles } from './export-files.ts';
import { JsonFile } from './json-file.ts';
import { type DemoCompany, findSubscription, notPossible, situationOf } from './question.ts';
import { type DemoAccount, type DemoState, accountViewOf, replaceAccount } from './records.ts';
import { seed } from './seed.ts';
import { systemTimers, type Timers } from './timers.ts';

export interface DemoAccountsOptions {
  /** A JSON file that a person can read, made on the first start; or what keeps them elsewhere. */
  readonly file: string | SyncAdapter<DemoState>;
  readonly clock: Clock;
  readonly company: DemoCompany;
  /** Wakes it for what is due next; the machine's timers unless told. */
  readonly timers?: Timers;
  /** Something happened by itself: `eventsAfter` has more. */
  readonly onEvents?: () => void;
  /** Hears of what went wrong while nobody asked, for example a full disk. */
  readonly onFault?: (error: unknown) => void;
}

export interface DemoAccounts extends AccountSystem {
  /** Lets happen what is due. Called by its own timer, and by whoever moves the clock. */
  tick(): void | Promise<void>;
  close(): void;
}

/** The accounts themselves, apart from who keeps them. */
export interface DemoCore extends DemoAccounts {
  tick(): void;
  /** Goes on with another state than its own. */
  adopt(state: DemoState): void;
}

/** Results are kept for this long; no effect is asked for again after it. */
const KEEP_RESULTS_MS = 90 * 24 * 3_600_000;
const LONGEST_SLEEP_MS = 3_600_000;

/**
 * The embedded account system: ten accounts in a file, billed as time passes. A change and its
 * idempotency key are one write, so that a repetition after a crash finds what was done.
 * @throws When the file is there and cannot be read.
 */
export function openDemoAccounts(options: DemoAccountsOptions): Promise<DemoCore> {
  const { clock, company, timers = systemTimers, onFault, onEvents } = options;
  const file = typeof options.file === 'string' ? new JsonFile(options.file) : options.file;
  const stored = file.read();
  const db = new LowSync<DemoState>(file, stored ?? seed(clock.now(), company));
  if (stored === null) db.write();

  let cancelTimer = () => {};
  let closed = false;

  /** Kept, since every read asks whether something is due. */
  let next = nextMoment(db.data, company);

  /** Memory follows the disk: when the write fails, nothing has changed. */
  const save = (state: DemoState) => {
    const happened = state.events.length > db.data.events.length;
    file.write(state);
    db.data = state;
    next = nextMoment(state, company);
    if (happened) onEvents?.();
  };
  const current = () => {
    const now = clock.now();
    return next !== null && next <= now.toISOString() ? advance(db.data, now, company) : db.data;
  };

  const schedule = () => {
    cancelTimer();
    if (closed || next === null) return;
    const waitMs = Math.max(0, Date.parse(next) - clock.now().getTime());
    cancelTimer = timers.after(Math.min(waitMs, LONGEST_SLEEP_MS), () => {
      try {
        tick();
      } catch (error) {
        onFault?.(error);
        cancelTimer = timers.after(LONGEST_SLEEP_MS, schedule);
      }
    });
  };

  const tick = () => {
    const state = current();
    if (state !== db.data) save(state);
    schedule();
  };

  const accountIn = (state: DemoState, id: string): DemoAccount => {
    const account = state.accounts.find((a) => a.id === id);
    if (!account) throw new AdieuError('no_such_account', 'no such account');
    return account;
  };
  const situation = (id: string) => situationOf(accountIn(current(), id), company, clock.now());

  const previewOf = remembered(change, (request) => JSON.stringify(request));
  const possibleFor = remembered(capabilitiesOf, ({ id }) => id);

  const applyOnce = (
    accountId: string,
    request: Parameters<AccountSystem['apply']>[1],
    key: string,
  ): ApplyResult => {
    const state = current();
    const known = state.results[key]?.result;
    if (known) return known.outcome === 'applied' ? { ...known, outcome: 'already' } : known;
    const account = accountIn(state, accountId);
    const changed = change(situationOf(account, company, clock.now()), request);
    const { outcome } = changed;
    const result: ApplyResult =
      outcome === 'refused' ? changed : { outcome, consequences: changed.consequences };
    const after = outcome === 'refused' ? state : replaceAccount(state, changed.account);
    const at = clock.now().toISOString();
    save({ ...after, results: { ...recent(state.results, at), [key]: { at, result } } });
    schedule();
    return result;
  };

  tick();

  return Promise.resolve({
    find: (id) =>
      answer(() => {
        const account = current().accounts.find((a) => a.id === id);
        return account ? accountViewOf(account) : null;
      }),
    findByAddress: (address) =>
      answer(() => {
        const wanted = address.trim().toLowerCase();
        const [only, ...others] = current().accounts.filter(
          ({ email }) => email !== '' && email.toLowerCase() === wanted,
        );
        return only && others.length === 0 ? only.id : null;
      }),
    capabilities: (id, subscriptionId) =>
      answer(() => {
        const now = situation(id);
        const subscription = findSubscription(now.account, subscriptionId);
        if (!subscription) throw new AdieuError('change_not_possible', 'no such subscription');
        return possibleFor(now, subscription);
      }),
    preview: (id, request) =>
      answer(() => {
        const changed = previewOf(situation(id), request);
        return changed.outcome === 'refused' ? notPossible(request) : changed.consequences;
      }),
    apply: (id, request, key) => answer(() => applyOnce(id, request, key)),
    async *export(id, language) {
      for (const file of exportFiles(situation(id).account, company.brand, language)) {
        // Other conversations go on between two files.
        await setImmediate();
        yield file;
      }
    },
    eventsAfter: (seq) => answer(() => db.data.events.filter((event) => event.seq > seq)),
    tick,
    adopt: (state) => {
      db.data = state;
      next = nextMoment(state, company);
      schedule();
    },
    close: () => {
      closed = true;
      cancelTimer();
    },
  });
}

/** What is thrown while answering becomes a rejection. */
function answer<T>(ask: () => T): Promise<T> {
  return new Promise((resolve) => resolve(ask()));
}

function recent(results: DemoState['results'], now: Instant): DemoState['results'] {
  const oldest = new Date(Date.parse(now) - KEEP_RESULTS_MS).toISOString();
  return Object.fromEntries(Object.entries(results).filter(([, { at }]) => at >= oldest));
}
