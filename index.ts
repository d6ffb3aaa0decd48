import { config as readDotenv } from 'dotenv';
import { readConfig } from './bot/config/config.ts';
import { createContext } from './bot/context.ts';
import { hasCode } from './data/model/errors.ts';
import { listen } from './bot/server/listen.ts';

readDotenv({ quiet: true });

try {
  const context = await createContext(readConfig(process.env));
  const stop = await listen(context);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)));
  }
} catch (error) {
  if (!hasCode(error, 'config_invalid') && !hasCode(error, 'store_locked')) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
