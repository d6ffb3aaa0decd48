import type { Change, TerminationType, ChangeRequest } from './change.ts';
import type { Consequences, Plan } from './account.ts';
import type { Language } from './language.ts';
import type { Mood, Reason } from './understanding.ts';
import type { GuardState } from '../policy/guard/guard-state.ts';
import type { CalendarLength, Instant, PlainDate } from './time.ts';

/** How the customer reaches us. `form`: the leave page, a conversation of one turn. */
export type Channel = 'directline' | 'msteams' | 'form';

/** One conversation with one customer, whichever channel it is in. */
export interface Conversation {
  readonly id: string;
  readonly channel: Channel;
  /** The channel's user id; `dl_...` on the website. */
  readonly userId: string;
  /** Set once by the server from a host token or a linked Teams identity; `null`: unverified. */
  readonly accountId: string | null;
  readonly name: string | null;
  readonly language: Language;
  /** True once the customer wrote four words or more in it, or chose it. */
  readonly languageIsChosen: boolean;
  /** Asked for while a change was being confirmed; counts from the next step on. */
  readonly nextLanguage?: Language | null;
  readonly country: string | null;
  readonly timeZone: string;
  readonly startedAt: Instant;
  /** The bot has said who it is. */
  readonly greeted?: true;
  readonly lastCustomerAt: Instant | null;
  readonly endedAt: Instant | null;
  /** Case that the conversation is about now. */
  readonly caseId: string | null;
  /** Handoff that is requested, queued or claimed; `null`: the bot has the conversation. */
  readonly handoffId: string | null;
  /** How many messages in a row were not understood. */
  readonly misunderstood?: number;
  /** The change whose effects the last answer told: "do it" asks for that one. */
  readonly explained?: Change | null;
  /** Bot Framework conversation reference, for channels that are sent to. */
  readonly reference: unknown;
  /** What the guard remembers of the conversation; what is absent is not so. */
  readonly guard?: Partial<GuardState>;
  /** The latest turns: dedupe key and the id that a repetition is answered with. Kept by the turn runner. */
  readonly recentTurns?: readonly (readonly [key: string, activityId: string | null])[];
}

export type CaseState = 'open' | 'declared' | 'applied' | 'refused' | 'with_person' | 'withdrawn';

/** One wish to leave, from the first word to the end. */
export interface Case {
  readonly id: string;
  readonly conversationId: string;
  readonly accountId: string | null;
  readonly subscriptionId: string | null;
  /** The one that the customer chose among several: known whatever becomes of it. */
  readonly chosenSubscriptionId?: string;
  /** `null`: wants out, has not said how. */
  readonly change: Change | null;
  readonly request: ChangeRequest | null;
  /** Grows whenever what a button means would change; part of every nonce. */
  readonly revision: number;
  readonly state: CaseState;
  readonly openedAt: Instant;
  /** The customer's sentence that led to the change; empty where a button did. */
  readonly words: string;
  readonly declaration: Declaration | null;
  readonly consequences: Consequences | null;
  readonly appliedAt: Instant | null;
  readonly receiptId: string | null;
  readonly reasons: readonly { readonly reason: Reason; readonly words: string | null }[];
  /** A reason was volunteered, given or declined: it is not asked again. */
  readonly reasonSettled: boolean;
  /** The one line of help was shown. */
  readonly helpShown: boolean;
  readonly mood: Mood;
  readonly survey: Survey | null;
  /** What was told beside the declaration was erased then, as the customer or the law asked. */
  readonly erasedAt?: Instant;
  /** Bereavement, illness, hardship or a minor was spoken of. */
  readonly inTrouble?: true;
  /** The day that the customer named for coming back. */
  readonly comeBackOn?: PlainDate;
  /** Deleting the account was wished in the same breath as another change. */
  readonly alsoDelete?: true;
  /** The customer was asked whether they may be written to. */
  readonly askedToWrite?: true;
  /** May be written to once: since when, and the words that were ticked. */
  readonly consent?: { readonly at: Instant; readonly words: string };
  /** When and for how long, as wished in passing; used when the change is known. */
  readonly wished?: {
    readonly date?: PlainDate;
    readonly duration?: CalendarLength;
    /** A day that could not be read: as written, and whether no calendar has it. */
    readonly unread?: { readonly day: string; readonly noSuchDay: boolean };
    /** Who somebody unverified is and which contract they mean, as written before the form was sent. */
    readonly name?: string;
    readonly contract?: string;
    /** Where the confirmation is to go, of a form that could not be taken yet. */
    readonly contact?: string;
  };
}

/** What was declared, received at that moment whatever the backend does. */
export interface Declaration {
  readonly change: Change;
  readonly type: TerminationType;
  readonly cause: string | null;
  readonly at: Instant;
  readonly words: string;
  readonly verified: boolean;
  readonly name: string | null;
  readonly contract: string | null;
  /** As asked for; `null`: the earliest possible. */
  readonly endDate: PlainDate | null;
  /** The end as written where it could not be read: `endDate` is `null` and a person decides. */
  readonly endWords?: string;
  /** No calendar has the day in `endWords`. */
  readonly noSuchDay?: true;
  readonly contact: string | null;
  /** How it was made; `null` or absent: by the press of a button alone. */
  readonly by?: 'sentence' | 'sentence_and_button' | 'form' | null;
}

export interface Survey {
  readonly rating: number | null;
  readonly feltHeard: boolean | null;
  readonly wouldReturn: boolean | null;
  readonly wouldRecommend: boolean | null;
  readonly missing: string | null;
  /** May we write once, when this is solved. */
  readonly mayWrite: boolean;
}

/** Proof of a declaration. Never changed after it was shown, but for the dates that follow. */
export interface Receipt {
  readonly id: string;
  /** Unguessable; in the customer's chat and mail only. */
  readonly key: string;
  readonly caseId: string;
  readonly conversationId: string;
  readonly accountId: string | null;
  readonly language: Language;
  readonly timeZone: string;
  readonly profile: string;
  readonly declaration: Declaration;
  readonly contract: string | null;
  readonly plan: string | null;
  /** Of the price that is paid from now on; absent: not known when it was written. */
  readonly interval?: Plan['interval'];
  /** Paused when it was written: there is no service to use until the end. */
  readonly paused?: true;
  /** `null`: unverified, or the account system has not answered yet. */
  readonly consequences: Consequences | null;
  readonly appliedAt: Instant | null;
  /** Masked on screen; `null`: no mail. */
  readonly mailedTo: string | null;
  readonly issuedAt: Instant;
  /** Compact JWS (RFC 7515, EdDSA) of its facts, made anew when they change. */
  readonly signature?: string;
}

/** A one-time code, bound to one operation of one case. */
export interface OneTimeCode {
  /** Case id and operation. */
  readonly id: string;
  /** SHA-256 of salt and code, hex. */
  readonly hash: string;
  readonly salt: string;
  readonly expiresAt: Instant;
  readonly triesLeft: number;
  /** Whose it is, where the conversation is nobody's. */
  readonly accountId?: string;
  /** How many codes were sent for it, this one included. */
  readonly sent?: number;
}

/** A prepared export, downloadable for an hour. */
export interface ExportRecord {
  readonly id: string;
  readonly key: string;
  readonly accountId: string;
  readonly language: Language;
  readonly expiresAt: Instant;
}

export type HandoffState =
  | 'requested'
  | 'queued'
  | 'claimed'
  | 'returned_to_bot'
  | 'closed'
  | 'cancelled_by_customer'
  | 'expired';

export type HandoffReason =
  | 'asked'
  | 'legal_threat'
  | 'refund_refused'
  | 'bereavement'
  | 'illness'
  | 'hardship'
  | 'minor'
  | 'misunderstood'
  | 'account_system'
  | 'security'
  | 'offer';

/** A conversation on its way to, or with, a person. */
export interface Handoff {
  readonly id: string;
  readonly conversationId: string;
  readonly caseId: string | null;
  readonly accountId: string | null;
  readonly reason: HandoffReason;
  /** 1 security, 2 distress, 3 legal, 4 team, 5 other. */
  readonly priority: 1 | 2 | 3 | 4 | 5;
  readonly language: Language;
  readonly state: HandoffState;
  readonly requestedAt: Instant;
  readonly claimedBy: { readonly id: string; readonly name: string } | null;
  readonly claimedAt: Instant | null;
  /** At claim; the lease goes on for as long as the agent's page is seen (`Agent.seenAt`). */
  readonly leaseUntil: Instant | null;
  /** The agent's page was lost: first in the queue. */
  readonly headOfQueue?: boolean;
  readonly endedAt: Instant | null;
  readonly outcome: string | null;
}

export type TaskKind =
  | 'call_back'
  | 'match_declaration'
  | 'extraordinary_termination'
  | 'dispute_or_invoice'
  | 'team_owner'
  | 'account_refused'
  | 'outbox_dead'
  | 'endpoint_held'
  | 'reconciliation'
  | 'turn_failed'
  | 'promise_broken'
  | 'refund'
  | 'data_request'
  | 'no_marketing'
  | 'security';

/** Something that a person has to do, with a date. Holds nobody's way out up. */
export interface Task {
  readonly id: string;
  /** What the customer may quote for it. */
  readonly number?: string;
  readonly kind: TaskKind;
  readonly conversationId: string | null;
  readonly caseId: string | null;
  readonly accountId: string | null;
  readonly note: string;
  /** The dead item that can be tried again. */
  readonly outboxId?: string;
  /** `endpoint_held`: the endpoint whose queue waits. */
  readonly endpoint?: string;
  readonly createdAt: Instant;
  readonly dueAt: Instant;
  readonly doneAt: Instant | null;
  readonly doneBy: string | null;
}

/** Something that is good once, a host token's `jti` for example; kept until it would have expired. */
export interface DedupeRecord {
  readonly id: string;
  readonly at: Instant;
}

/** State of the dialogs, as the SDK's `Storage` keeps it. */
export interface BotStateRecord {
  readonly id: string;
  readonly data: unknown;
}

/** Single values of the program itself: cursors, the moved clock, format. */
export interface MetaRecord {
  readonly id: string;
  readonly value: unknown;
}

/** Agents of the desk. */
export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly role: 'agent' | 'lead';
  readonly presence: 'available' | 'busy' | 'away';
  readonly seenAt: Instant | null;
  /** Signed in, on each device: removing one here ends it at once. */
  readonly sessions?: readonly AgentSession[];
}

/** One sign-in. The cookie's secret itself is not kept. */
export interface AgentSession {
  /** SHA-256 of the secret in the cookie, base64url. */
  readonly hash: string;
  /** Goes along with every write of the page. */
  readonly csrf: string;
  readonly expiresAt: Instant;
}
