import { config as readDotenv } from 'dotenv';
import { type ErrorCode, hasCode } from '../data/model/errors.ts';
import { readConfig } from './config/config.ts';
import { createContext } from './context.ts';
import { listen } from './server/listen.ts';

const MENDED_BY_OPERATOR: readonly ErrorCode[] = [
  'config_invalid',
  'store_locked',
  'store_damaged',
  'store_format_newer',
  'store_unavailable',
  'address_not_free',
];

/**
 * Reads the configuration, builds the context, starts, and stops on a signal. A fault that
 * the operator can mend is named in one line and sets the exit code.
 */
export async function run(environment: NodeJS.ProcessEnv): Promise<void> {
  readDotenv({ quiet: true });
  try {
    const context = await createContext(readConfig(environment));
    // What was promised is in commits, and a turn that fails is answered for: nobody else's
    // conversation ends for it. An exception that nobody caught does end the process.
    process.on('unhandledRejection', (err) =>
      context.log.error({ err, code: 'unhandled_rejection' }, 'a rejection that nobody handled'),
    );
    const stop = await listen(context);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void stop().then(() => process.exit(0)));
    }
  } catch (error) {
    if (!MENDED_BY_OPERATOR.some((code) => hasCode(error, code))) throw error;
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
