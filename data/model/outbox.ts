import type { StoredActivity } from './activity.ts';
import type { ChangeRequest } from './change.ts';
import type { Language } from './language.ts';
import type { Instant } from './time.ts';
import type { WinBackCause } from '../policy/win-back.ts';

/** Mails that Adieu sends; each has a template in `bot/mail`. */
export type MailRequest =
  | { readonly template: 'receipt'; readonly receiptId: string }
  | { readonly template: 'dates_follow'; readonly receiptId: string }
  | {
      readonly template: 'code';
      readonly code: string;
      readonly operation: 'delete' | 'export' | 'security';
    }
  | {
      readonly template: 'pause_ending';
      readonly accountId: string;
      readonly subscriptionId: string;
      readonly on: string;
    }
  | { readonly template: 'export_ready'; readonly exportId: string }
  /** To somebody who has left and said that they may be written to, once. */
  | {
      readonly template: 'win_back';
      readonly receiptId: string;
      readonly cause: WinBackCause;
    };

/** An effect that leaves the process after the commit. */
export type Effect =
  | {
      readonly kind: 'account.apply';
      readonly accountId: string;
      readonly caseId: string;
      readonly request: ChangeRequest;
    }
  | {
      readonly kind: 'mail';
      readonly to: string;
      readonly language: Language;
      readonly mail: MailRequest;
    }
  /** Shown on a channel that is sent to (Teams). `order` grows within the conversation. */
  | { readonly kind: 'activity'; readonly order: number; readonly activity: StoredActivity }
  /** To an endpoint of the company's own. What goes to one endpoint goes out by `order`. */
  | {
      readonly kind: 'webhook';
      readonly endpoint: string;
      /** The moment, then the place within the turn: sorts as it happened. */
      readonly order: string;
      /** JSON, letter by letter as it is signed and sent. */
      readonly body: string;
    }
  /** A timer: starts a turn with an event activity of this name. */
  | { readonly kind: 'turn'; readonly event: string; readonly value: unknown };

/** One effect on its way. Done items are deleted in the commit that holds their result. */
export interface OutboxItem {
  /** Also the idempotency key: stable for a case and a step. */
  readonly id: string;
  readonly conversationId: string | null;
  readonly effect: Effect;
  readonly state: 'scheduled' | 'dead';
  readonly dueAt: Instant;
  readonly attempts: number;
  readonly lease: { readonly by: string; readonly until: Instant } | null;
  readonly lastErrorCode: string | null;
  readonly createdAt: Instant;
  /** When it was last put off; absent: never. */
  readonly putOffAt?: Instant;
}
