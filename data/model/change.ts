import type { PlainDate } from './time.ts';

/** What a confirm button carries out. `switch` changes the plan: the help that was offered once. */
export const CHANGES = [
  'cancel',
  'pause',
  'delete',
  'withdraw',
  'resume',
  'undo',
  'switch',
] as const;

export type Change = (typeof CHANGES)[number];

export type WayOut = 'cancel' | 'delete' | 'withdraw';

/** Ends something, whatever it leaves. */
export function isWayOut(change: string | null): change is WayOut {
  return change === 'cancel' || change === 'delete' || change === 'withdraw';
}

/** Leaves the service running, or sets it going again. */
export function goesOn(change: Change): boolean {
  return change === 'resume' || change === 'undo' || change === 'switch';
}

/** Ordinary: at the end of the notice. Extraordinary: for cause; a person decides, the receipt goes out at once. */
export type TerminationType = 'ordinary' | 'extraordinary';

/** What ends something may have been declared before it is asked for. */
interface Declared {
  /**
   * Day of the declaration, where the customer is: notice and withdrawal are counted from it.
   * Absent: the day on which the change is asked for. Source: BGB §130 (1), §312k (4).
   */
  readonly declaredOn?: PlainDate;
}

/** A change as the account system is asked for it. `delete` and undoing it concern the whole account. */
export type ChangeRequest =
  | (Declared & {
      readonly change: 'cancel';
      readonly subscriptionId: string;
      /** `null`: the earliest date that the contract and the law allow. */
      readonly endDate: PlainDate | null;
    })
  | {
      readonly change: 'pause';
      readonly subscriptionId: string;
      /** First day of service again. */
      readonly until: PlainDate;
    }
  | { readonly change: 'resume'; readonly subscriptionId: string }
  | (Declared & { readonly change: 'withdraw'; readonly subscriptionId: string })
  | { readonly change: 'switch'; readonly subscriptionId: string; readonly planId: string }
  | (Declared & { readonly change: 'delete' })
  | {
      readonly change: 'undo';
      /** `null`: take back the scheduled deletion of the account. */
      readonly subscriptionId: string | null;
    };
