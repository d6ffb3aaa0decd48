import { AdieuError } from '../data/model/errors.ts';

/** What a log line holds of an error. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  /** Of the system, a library or this program. */
  readonly code?: string;
  /** Places in the code, without the message that a stack begins with. */
  readonly stack?: string;
  readonly cause?: LoggedError;
}

const ADDRESS = /[^\s@"'<>()]+@[^\s@"'<>()]+/g;
/** Parsers, databases and mail servers quote what they were given. */
const QUOTED = /"[^"]*"?|'[^']{3,}'|«[^»]*»|“[^”]*”/g;
const MOST_CAUSES = 4;

/**
 * An error as operators need it, without what customers wrote: only what is named here, and the
 * messages of others without addresses and quotations. pino's own serializer prints every field of
 * an error, a refused address and the values of a row among them.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '' };
  const { code } = error as { readonly code?: unknown };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    type: error.name,
    message: error instanceof AdieuError ? error.message : withoutQuotations(error.message),
    ...(typeof code === 'string' && { code }),
    ...(frames.length > 0 && { stack: frames.join('\n') }),
    ...(error.cause !== undefined &&
      depth < MOST_CAUSES && { cause: loggedError(error.cause, depth + 1) }),
  };
}

function withoutQuotations(message: string): string {
  return message.replace(QUOTED, '"…"').replace(ADDRESS, '…@…').split('\n')[0] ?? '';
}
