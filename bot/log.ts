import { type DestinationStream, type Logger, pino } from 'pino';
import { loggedError } from './logged-error.ts';

export type { Logger };

/**
 * JSON lines on standard error. Ids, codes and durations only: never message text,
 * names or addresses. Errors are logged with their stack, for operators' eyes.
 */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: false }),
): Logger {
  const timestamp = pino.stdTimeFunctions.isoTime;
  const serializers = { err: (error: unknown) => loggedError(error) };
  return pino({ level, base: null, timestamp, serializers }, destination);
}
