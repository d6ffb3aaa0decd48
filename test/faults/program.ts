import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { AdjustableClock } from '../../bot/clock.ts';
import { readConfig } from '../../bot/config/config.ts';
import { createContext } from '../../bot/context.ts';
import { createLog } from '../../bot/log.ts';
import { listen } from '../../bot/server/listen.ts';
import type { Failpoint } from '../../data/model/failpoint.ts';
import type { Store } from '../../data/store/contract.ts';
import { openLowdbStore } from '../../data/store/lowdb/open-lowdb-store.ts';
import { FailingDisk } from '../data/store/failing-disk.ts';
import { FailingAccounts } from './failing-accounts.ts';
import { type Note, orderSchema, type Trap, trapSchema } from './traps.ts';

/**
 * The program as `index.ts` runs it, but for what stands between it and its clock, disk and account
 * system, and for the failpoints. Takes orders over IPC; notes go to descriptor 3 at once, so that
 * they are out when it is killed. `FAULT_TRAPS`: traps from the start.
 */
const HOLD_MS = 300;
/** Small, so that snapshots come and go all the time. */
const SEGMENT_BYTES = 60_000;

const config = readConfig(process.env);
const traps = new Set<Trap & { passed: number }>();
const setTraps = (given: readonly Trap[]): void => {
  traps.clear();
  for (const trap of given) traps.add({ ...trap, passed: 0 });
};
setTraps(z.array(trapSchema).parse(JSON.parse(process.env['FAULT_TRAPS'] ?? '[]')));

const tell = (note: Note): void => {
  writeSync(3, `${JSON.stringify(note)}\n`);
};

const failpoint: Failpoint = async (name) => {
  for (const trap of traps) {
    if (trap.at !== name || ++trap.passed < trap.nth) continue;
    traps.delete(trap);
    const { at, nth, action } = trap;
    tell({ note: 'trapped', trap: { at, nth, action } });
    if (action === 'kill') process.kill(process.pid, 'SIGKILL');
    if (action === 'stop') process.kill(process.pid, 'SIGTERM');
    if (action === 'hold') await wait(HOLD_MS);
    if (action === 'throw') throw new Error(`the trap at ${name}`);
  }
};

let movedMs = 0;
const clock = new AdjustableClock(0, () => Date.now() + movedMs);
const log = createLog(config.logLevel);
const disk = new FailingDisk();
const accounts = new FailingAccounts(tell);
const context = await createContext(config, {
  clock,
  log,
  failpoint,
  wrapAccounts: (demo) => accounts.before(demo),
  ...(config.databaseUrl === null ? { store: await openStoreOnFailingDisk() } : {}),
});

function openStoreOnFailingDisk(): Promise<Store> {
  return openLowdbStore({
    directory: join(config.dataDir, 'store'),
    now: () => clock.now(),
    onFault: ({ kind, message, cause }) => log.warn({ kind, err: cause }, message),
    openFile: disk.openFile,
    segmentBytes: SEGMENT_BYTES,
    failpoint,
  });
}

process.on('message', (message) => {
  const given = orderSchema.parse(message);
  if (given.order === 'trap') setTraps(given.traps);
  if (given.order === 'accounts') accounts.failWith(given.faults);
  if (given.order === 'reads') accounts.letReads(given.work);
  if (given.order === 'clock') movedMs += given.byMs;
  if (given.order === 'disk') {
    disk.full = given.state === 'full';
    disk.broken = given.state === 'broken';
  }
  process.send?.('done');
});
// Without the harness there is nobody to run for.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

const stop = await listen(context, () => undefined);
process.once('SIGTERM', () => void stop().then(() => process.exit(0)));
