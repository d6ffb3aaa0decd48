import type { ApplyResult, Consequences } from '../../../data/model/account.ts';
import type { DemoAccount } from './records.ts';

/** What a change would make of the account. `refused` and `already` leave it as it is. */
export type Changed =
  | {
      readonly outcome: 'applied' | 'already';
      readonly account: DemoAccount;
      readonly consequences: Consequences;
    }
  | Extract<ApplyResult, { outcome: 'refused' }>;
