import type { Nonces } from '../cards/nonce.ts';
import type { AccountSystem } from '../data/model/account.ts';
import type { Receipt } from '../data/model/records.ts';
import type { Recognizer } from '../data/model/understanding.ts';
import type { Company } from '../data/policy/company.ts';

/** All that the conversation needs from outside. */
export interface DialogDeps {
  /** Reads only; changes go through the turn's effects. Rejects within 1.5 s when it is down. */
  readonly accounts: Pick<AccountSystem, 'find' | 'findByAddress' | 'capabilities' | 'preview'>;
  readonly recognizer: Recognizer;
  readonly company: Company;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** The seals on buttons. */
  readonly nonces: Nonces;
  /** A signature over what a receipt says, kept with it. */
  readonly signReceipt: (receipt: Receipt) => Promise<string>;
  readonly desk: DeskDeps;
  /** Six digits, unguessable. */
  readonly newCode: () => string;
}

export interface DeskDeps {
  /** An agent is signed in, available and inside the opening hours at this moment. */
  someoneThere(now: Date): Promise<boolean>;
}
