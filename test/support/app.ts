import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AdjustableClock } from '../../bot/clock.ts';
import { readConfig } from '../../bot/config/config.ts';
import { type Context, type ContextOverrides, createContext } from '../../bot/context.ts';
import { listen } from '../../bot/server/listen.ts';
import { createMemoryStore } from '../../data/store/memory-store.ts';
import { freePort } from './free-port.ts';

export interface App {
  readonly context: Context;
  readonly url: string;
  stop(): Promise<void>;
}

/** The whole program in this process, listening, on a store in memory and a clock that can be moved. */
export async function startApp(
  environment: Readonly<Record<string, string>> = {},
  overrides: ContextOverrides = {},
): Promise<App> {
  const dataDir = mkdtempSync(join(tmpdir(), 'adieu-app-'));
  const port = await freePort();
  const config = readConfig({
    DATA_DIR: dataDir,
    PORT: String(port),
    LOG_LEVEL: 'silent',
    ...environment,
  });
  const context = await createContext(config, {
    clock: new AdjustableClock(),
    ...('DATABASE_URL' in environment ? {} : { store: createMemoryStore() }),
    ...overrides,
  });
  const stopListening = await listen(context, () => undefined);
  return {
    context,
    url: context.publicUrl,
    async stop() {
      await stopListening();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
