import { config as readDotenv } from 'dotenv';
import { hasCode } from '../data/model/errors.ts';
import { readConfig } from './config/config.ts';
import { createContext } from './context.ts';
import { listen } from './server/listen.ts';

/**
 * Reads the configuration, builds the context, starts, and stops on a signal. A fault that
 * the operator can mend is named in one line and sets the exit code.
 */
export async function run(environment: NodeJS.ProcessEnv): Promise<void> {
  readDotenv({ quiet: true });
  try {
    const context = await createContext(readConfig(environment));
    const stop = await listen(context);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void stop().then(() => process.exit(0)));
    }
  } catch (error) {
    if (!hasCode(error, 'config_invalid') && !hasCode(error, 'store_locked')) throw error;
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
