import type { UnitOfWork } from './unit-of-work.ts';

/** Looks at what a turn would show and record, before it is committed. */
export interface TurnGuard {
  /**
   * May put right what the turn says, and remembers in the conversation what it needs for
   * the next one. @throws AdieuError `promise_broken`, outside production: the turn fails.
   */
  inspect(unit: UnitOfWork): void;
}
