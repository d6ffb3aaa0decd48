import type { Change, ChangeRequest } from './change.ts';
import type { Language } from './language.ts';
import type { Money } from './money.ts';
import type { CalendarLength, Instant, PlainDate } from './time.ts';

export type SubscriptionStatus =
  'active' | 'pause_scheduled' | 'paused' | 'cancel_scheduled' | 'ended';

export type AccountStatus = 'active' | 'deletion_scheduled' | 'deleted';

export interface Plan {
  readonly id: string;
  readonly name: string;
  readonly price: Money;
  readonly interval: 'month' | 'year';
}

export interface Charge {
  readonly amount: Money;
  readonly on: PlainDate;
}

/** The contract's own rules; what the law makes of them is in `data/policy`. */
export interface Terms {
  /** When the contract was concluded; withdrawal is counted from here. */
  readonly concludedOn: PlainDate;
  /** `null`: none, or already over. */
  readonly minimumTermEndsOn: PlainDate | null;
  /** Has renewed itself at least once without the customer doing anything. */
  readonly renewedTacitly: boolean;
  /** Notice that the contract asks for. */
  readonly notice: CalendarLength;
  readonly trialEndsOn: PlainDate | null;
}

export interface Subscription {
  readonly id: string;
  /** Contract number as the customer knows it, "NL-2203". */
  readonly contract: string;
  readonly plan: Plan;
  readonly status: SubscriptionStatus;
  readonly terms: Terms;
  readonly periodStart: PlainDate;
  /** Day of the next charge; the paid period ends the day before it begins again. */
  readonly periodEnd: PlainDate;
  /** Day of the month of charges, before short months move it; absent: that of `periodEnd`. */
  readonly billingDay?: number;
  /** Change of plan that is scheduled; absent: none. */
  readonly nextPlan?: { readonly plan: Plan; readonly on: PlainDate };
  readonly lastCharge: Charge | null;
  readonly pause: { readonly from: PlainDate; readonly until: PlainDate } | null;
  /** Set when cancelled. */
  readonly accessEndsOn: PlainDate | null;
  readonly billingEndsOn: PlainDate | null;
  /** Team subscriptions only. */
  readonly team: { readonly seats: number; readonly isOwner: boolean } | null;
}

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** ISO 3166-1 alpha-2, with the state where the law differs: "US-CA". */
  readonly country: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly kind: 'consumer' | 'business';
  readonly status: AccountStatus;
  readonly deletionDueOn: PlainDate | null;
  readonly subscriptions: readonly Subscription[];
  readonly openInvoices: readonly {
    readonly id: string;
    readonly amount: Money;
    readonly dueOn: PlainDate;
  }[];
  readonly disputes: readonly { readonly id: string; readonly openedOn: PlainDate }[];
}

/** What this account system can do with one subscription now. */
export interface Capabilities {
  readonly changes: readonly Change[];
  /** Longest pause; `null` when it cannot pause. */
  readonly longestPause: CalendarLength | null;
  /** How long a deletion can be taken back. */
  readonly deletionGrace: CalendarLength;
  /** Plans that the customer could change to, cheapest first. */
  readonly cheaperPlans: readonly Plan[];
}

/** Classes of data whose fate is stated separately. */
export type DataClass =
  | 'profile'
  | 'content'
  | 'invoices'
  | 'declaration'
  /** What was said here, with the mails that belong to it. */
  | 'conversation'
  /** The audit, whose personal part is encrypted. */
  | 'record'
  /** That there shall be no advertising. */
  | 'no_marketing';

export interface DataFate {
  readonly data: DataClass;
  readonly fate: 'kept' | 'erased';
  /** Kept until, or erased on. `null`: for as long as the account exists. */
  readonly on: PlainDate | null;
  /** Why it is kept after a deletion: a key of the policy's retention rules. */
  readonly reason: 'way_back' | 'tax_law' | 'proof' | 'no_mail' | null;
}

/** What a change would do, computed by the account system; never written by hand. */
export interface Consequences {
  readonly request: ChangeRequest;
  /** First clock: last day of service is the day before; `null`: service does not end. */
  readonly accessEndsOn: PlainDate | null;
  /** Second clock: no charge on or after this day; `null`: charges go on. */
  readonly billingEndsOn: PlainDate | null;
  readonly lastCharge: Charge | null;
  /** Still to be charged before the end, for example inside a notice period. */
  readonly furtherCharges: readonly Charge[];
  readonly refund: Money | null;
  readonly data: readonly DataFate[];
  /** When it can be taken back until, by itself; `null`: it cannot. */
  readonly undoUntil: PlainDate | null;
  /** Pause: first day of service again and its price. Switch: start and price of the new plan. */
  readonly startsAgain: { readonly on: PlainDate; readonly price: Money } | null;
  /** The rule used for the end date. */
  readonly notice: {
    readonly length: CalendarLength;
    /** Stable name of the rule, "de.after_renewal", with its source in words. */
    readonly rule: string;
    readonly source: string;
  } | null;
  /** Deleting: when the paid contracts end. */
  readonly contractsEndOn: PlainDate | null;
  /** Team owners: how many people lose access with them. */
  readonly seatsAffected: number;
}

/** Answer to `apply`. `unknown` is settled by reading the state, never by a second key. */
export type ApplyResult =
  | { readonly outcome: 'applied' | 'already'; readonly consequences: Consequences }
  | {
      readonly outcome: 'refused';
      readonly code: 'not_possible_now' | 'too_late' | 'no_such_subscription' | 'decided_by_person';
    }
  | { readonly outcome: 'unknown' };

/** What happened by itself, because time passed. */
export interface AccountEvent {
  /** Grows; the cursor. */
  readonly seq: number;
  readonly at: Instant;
  readonly accountId: string;
  readonly subscriptionId: string | null;
  readonly type:
    'charged' | 'pause_started' | 'pause_ending_soon' | 'resumed' | 'ended' | 'deleted';
  /** Day that the event is about: of the resumption, for `pause_ending_soon`. */
  readonly on: PlainDate;
  readonly amount: Money | null;
}

/** One file of an export, as it goes into the archive. */
export interface ExportFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * What the host company already has: accounts, contracts, billing. Drivers are in `bot/accounts`.
 * Every method may reject with `AdieuError('account_system_unavailable')`.
 */
export interface AccountSystem {
  find(accountId: string): Promise<Account | null>;
  /**
   * Id of the one account with this mail address, in whatever case; `null`: none, or several.
   * Left out: people who are not signed in are helped by a person alone.
   */
  findByAddress?(address: string): Promise<string | null>;
  capabilities(accountId: string, subscriptionId: string): Promise<Capabilities>;
  /** Computes, changes nothing. */
  preview(accountId: string, request: ChangeRequest): Promise<Consequences>;
  /** Carries out once per key, however often it is called. */
  apply(accountId: string, request: ChangeRequest, idempotencyKey: string): Promise<ApplyResult>;
  /** Data of the account with a README a person understands, in this language. */
  export(accountId: string, language: Language): AsyncIterable<ExportFile>;
  /** Events with a greater `seq`, oldest first. */
  eventsAfter(seq: number): Promise<readonly AccountEvent[]>;
}
