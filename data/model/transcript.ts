import type { ChainedEntry } from './audit.ts';
import type { StoredActivity } from './activity.ts';
import type { Change } from './change.ts';
import type { Charge } from './account.ts';
import type { Instant, PlainDate } from './time.ts';

export type Actor = 'customer' | 'bot' | 'agent' | 'system';

/** What happened besides messages, in the same stream and order. */
export type TranscriptEvent =
  | {
      readonly type: 'declaration';
      readonly change: Change;
      readonly at: Instant;
      readonly words: string;
      readonly verified: boolean;
    }
  | {
      readonly type: 'applied';
      readonly change: Change;
      readonly at: Instant;
      readonly accessEndsAt: PlainDate | null;
      readonly billingEndsAt: PlainDate | null;
      readonly lastCharge: Charge | null;
    }
  | {
      readonly type: 'receipt';
      readonly channel: 'screen' | 'mail';
      readonly at: Instant;
      readonly fields: Readonly<Record<string, string>>;
      readonly text: string;
    }
  | { readonly type: 'offer'; readonly terms: Readonly<Record<string, string>> }
  | {
      readonly type: 'mail';
      readonly kind: string;
      readonly at: Instant;
      readonly subject: string;
      readonly text: string;
    }
  | {
      readonly type: 'handoff';
      readonly from: string;
      readonly to: string;
      readonly reason: string;
      readonly at: Instant;
      /** The agent whose act it was; absent: the customer's, or nobody's. */
      readonly by?: { readonly id: string; readonly name: string };
    }
  | { readonly type: 'task'; readonly kind: string; readonly due: Instant }
  /** The turn would have broken these rules, "I20"; it was put right but for those that are left. */
  | {
      readonly type: 'guard';
      readonly at: Instant;
      readonly rules: readonly string[];
      readonly left: readonly string[];
    }
  | {
      readonly type: 'refused';
      readonly change: Change;
      readonly at: Instant;
      readonly by: string;
    };

/** One line of an append-only sequence: a conversation's, or the audit's. */
export type Entry =
  | {
      readonly kind: 'activity';
      readonly at: Instant;
      readonly actor: Actor;
      /** `desk`: internal notes, seen by agents only. */
      readonly audience: 'all' | 'desk';
      readonly activity: StoredActivity;
    }
  | { readonly kind: 'event'; readonly at: Instant; readonly event: TranscriptEvent }
  /** In the audit's sequence only. */
  | { readonly kind: 'audit'; readonly at: Instant; readonly chained: ChainedEntry };
