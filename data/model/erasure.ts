import type { Instant } from './time.ts';

/**
 * That everything of a customer has to go, but for what the law keeps. Stays as a mark, without
 * a name, so that it is done again where a backup of before is restored.
 */
export interface Erasure {
  /** A keyed hash of the subject: the same for the same customer, and nobody's name. */
  readonly id: string;
  /** `account|ID`, or `conversation|ID` of somebody who is not known; `null` once it is done. */
  readonly subject: string | null;
  /** What begins later is another life with the same name. */
  readonly askedAt: Instant;
  /** `account_system`, `backup`, or the agent who decided. */
  readonly by: string;
  /** `erased`: nothing is left in the documents. `gone`: nor in the files. */
  readonly state: 'asked' | 'erased' | 'gone';
}
