import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../bot/config/config.ts';
import { createContext } from '../bot/context.ts';
import type { Change, Store } from '../data/store/contract.ts';
import { ConversationsInProcess } from './conversations-in-process.ts';
import { quantile } from './row.ts';

/** Prints the CPU of a turn without transport, in ms, beside so many stored activities. */
const A_CONVERSATION = 500;
const CUSTOMERS = 64;
const WARM_UP_ROUNDS = 150;
const ROUNDS = 150;

const dataDir = await mkdtemp(join(tmpdir(), 'adieu-bench-'));
const context = await createContext(readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' }));
await fill(context.store, Number(process.argv[2]));
const customers = new ConversationsInProcess(context);
await customers.open(CUSTOMERS);
for (let round = 0; round < WARM_UP_ROUNDS; round++) await customers.round();
const costs: number[] = [];
for (let round = 0; round < ROUNDS; round++) costs.push(await customers.round());
await context.stop();
await rm(dataDir, { recursive: true });
// What else the machine does can only add to it.
process.stdout.write(quantile(costs, 0.1).toFixed(4));

async function fill(store: Store, activities: number): Promise<void> {
  const at = new Date().toISOString();
  for (let i = 0; i * A_CONVERSATION < activities; i++) {
    const conversationId = `earlier-${String(i)}`;
    const appends = Array.from({ length: A_CONVERSATION }, (_, seq): Change => {
      const text = `something that somebody said in an earlier conversation, line ${String(seq)}`;
      const activity = { type: 'message', id: `${conversationId}|${String(seq)}`, text };
      const entry = { kind: 'activity', at, actor: 'customer', audience: 'all', activity } as const;
      return { op: 'append', conversationId, seq: seq + 1, entry };
    });
    await store.commit(appends);
  }
}
