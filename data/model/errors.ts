export type ErrorCode =
  | 'config_invalid'
  | 'address_not_free'
  | 'store_conflict'
  | 'store_damaged'
  | 'store_locked'
  | 'store_read_only'
  | 'store_format_newer'
  | 'store_unavailable'
  | 'account_system_unavailable'
  | 'no_such_account'
  | 'change_not_possible'
  | 'no_such_conversation'
  | 'promise_broken'
  | 'turn_failed'
  | 'turn_timeout'
  | 'outbox_failed'
  | 'effect_timeout';

/** Base of every error this project throws. Compared by `code`, never by message. */
export class AdieuError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'AdieuError';
    this.code = code;
  }
}

export function hasCode(error: unknown, code: ErrorCode): boolean {
  return error instanceof AdieuError && error.code === code;
}
