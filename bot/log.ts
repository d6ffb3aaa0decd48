import { type Logger, pino } from 'pino';

export type { Logger };

/**
 * JSON lines on standard error. Ids, codes and durations only: never message text,
 * names or addresses. Errors are logged with their stack, for operators' eyes.
 */
export function createLog(level: string): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: false }),
  );
}
