import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { readConfig } from '../bot/config/config.ts';
import { createContext } from '../bot/context.ts';
import { listen } from '../bot/server/listen.ts';
import { report } from './row.ts';

/**
 * Memory of an idle live conversation: begun, greeted, its socket open. The customers are in
 * a thread of their own, whose memory does not count.
 */
const PORT = 3988;
const CONVERSATIONS = 2_000;
const SETTLE_MS = 1_500;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const dataDir = await mkdtemp(join(tmpdir(), 'adieu-bench-'));
const url = `http://127.0.0.1:${String(PORT)}`;
const config = readConfig({
  ...{ DATA_DIR: dataDir, LOG_LEVEL: 'silent', PORT: String(PORT), PUBLIC_URL: url },
});
const context = await createContext(config);
const stop = await listen(context, () => undefined);
await customersArrive(50);
const before = await usedBytes();
const customers = await customersArrive(CONVERSATIONS);
const after = await usedBytes();
await customers.terminate();
await stop();
await rm(dataDir, { recursive: true });

report([
  {
    what: 'memory of an idle live conversation with its socket (kB), goal',
    ours: ((after - before) / CONVERSATIONS / 1000).toFixed(1),
    peer: '10',
    ratio: ((after - before) / CONVERSATIONS / 10_000).toFixed(2),
  },
]);
process.exit(0);

async function customersArrive(howMany: number): Promise<Worker> {
  const worker = new Worker(new URL('idle-customers.ts', import.meta.url), {
    workerData: { url, howMany },
  });
  await once(worker, 'message');
  return worker;
}

async function usedBytes(): Promise<number> {
  await wait(SETTLE_MS);
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
