import { config as loadEnvironmentFile } from 'dotenv';
import { AdieuError } from '../../data/model/errors.ts';

/** Called in a way that there is not; its message says which there are. */
export class UsageError extends Error {}

/**
 * Runs a command with the settings of `.env`. What it throws is said on standard error, with its
 * code and without a stack.
 * @param run What it resolves with is the exit code. 1: it threw; 2: it was called wrongly.
 */
export async function runCommand(run: () => Promise<number>): Promise<void> {
  loadEnvironmentFile({ quiet: true });
  // A reader that goes away early ("| head") is no fault.
  process.stdout.on('error', () => process.exit(0));
  try {
    process.exitCode = await run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = error instanceof AdieuError ? `${error.code}: ` : '';
    process.stderr.write(`${code}${message}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
