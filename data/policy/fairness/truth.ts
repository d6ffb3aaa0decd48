import type { PlainDate } from '../../model/time.ts';

/** What is right for one contract, worked out by hand from its terms and the law; never by our own rules. */
export interface KnownContract {
  /** Number as the customer knows it, "NL-2203". */
  readonly contract: string;
  readonly plan: string;
  /** Day of the declaration that the dates below are for. */
  readonly declaredOn: PlainDate;
  /** First day without service and without charge after cancelling. */
  readonly cancelEndsOn: PlainDate;
  /** Law or term, in words. */
  readonly source: string;
  /** What comes back after cancelling, in minor units; absent: nothing. */
  readonly refundMinor?: number;
  /** Last day of withdrawal; absent: it is over, or there is none. */
  readonly withdrawUntil?: PlainDate;
}

/** Price of a plan, in minor units, by currency. */
export type Catalogue = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What the checker compares dates and prices with; without it they are held against each other only. */
export interface Truth {
  readonly contracts: readonly KnownContract[];
  /** Plans by their name as shown. */
  readonly plans: Catalogue;
}

export const NOTHING_KNOWN: Truth = { contracts: [], plans: {} };
