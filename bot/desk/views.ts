import type { Account } from '../../data/model/account.ts';
import type { Change } from '../../data/model/change.ts';
import type {
  Agent,
  Case,
  Channel,
  Conversation,
  Handoff,
  Task,
} from '../../data/model/records.ts';
import type { Instant } from '../../data/model/time.ts';
import type { Actor, TranscriptEvent } from '../../data/model/transcript.ts';
import type { OpeningHours } from '../../data/policy/company.ts';
import type { FairnessReport } from '../../data/policy/fairness/fairness-report.ts';
import type { Mood } from '../../data/model/understanding.ts';

/** A conversation that waits, or is with an agent, as the queue shows it. */
export interface QueueItem extends Handoff {
  readonly name: string | null;
  readonly verified: boolean;
  readonly channel: Channel;
  readonly change: Change | null;
  readonly mood: Mood;
  readonly lastCustomerAt: Instant | null;
}

/** One line of a conversation, made by the server: who spoke and when is not the page's guess. */
export interface TranscriptLine {
  readonly seq: number;
  readonly at: Instant;
  readonly actor: Actor;
  /** The agent who wrote it. */
  readonly agent: string | null;
  readonly kind: 'message' | 'note' | 'press' | 'event';
  /** Plain text. A card is its visible text. */
  readonly text: string;
  /** Labels of the buttons that the customer was shown. */
  readonly buttons: readonly string[];
  readonly event: TranscriptEvent | null;
}

export interface Lines {
  readonly lines: readonly TranscriptLine[];
  /** Ask for what comes after this. */
  readonly lastSeq: number;
}

export interface EarlierConversation {
  readonly id: string;
  readonly startedAt: Instant;
  readonly channel: Channel;
  readonly change: Change | null;
}

/** Everything about one conversation that an agent sees beside its lines. */
export interface ConversationView {
  readonly conversation: Pick<
    Conversation,
    | 'id'
    | 'channel'
    | 'accountId'
    | 'name'
    | 'language'
    | 'country'
    | 'timeZone'
    | 'startedAt'
    | 'lastCustomerAt'
  >;
  /** The latest one, ended or not. */
  readonly handoff: Handoff | null;
  readonly case: Case | null;
  /** `null`: nobody's, or the account system does not answer. */
  readonly account: Account | null;
  readonly accountUnavailable: boolean;
  readonly earlier: readonly EarlierConversation[];
}

export type Colleague = Pick<Agent, 'id' | 'name' | 'role' | 'presence'>;

/** What a person has to do, and for whom. */
export interface TaskItem extends Task {
  /** Of the customer, where the conversation knows it. */
  readonly name: string | null;
}

/** The whole desk at one moment. */
export interface Snapshot {
  readonly handoffs: readonly QueueItem[];
  readonly tasks: readonly TaskItem[];
  readonly agents: readonly Colleague[];
}

/** A step from one moment to the next. */
export type DeskChange =
  | { readonly type: 'handoff'; readonly item: QueueItem }
  | { readonly type: 'handoff_gone'; readonly id: string }
  | { readonly type: 'task'; readonly item: TaskItem }
  | { readonly type: 'task_gone'; readonly id: string }
  | { readonly type: 'agent'; readonly item: Colleague }
  | { readonly type: 'agent_gone'; readonly id: string };

/** What the server says on the socket. `epoch` changes when sequences begin anew. */
export type ServerMessage =
  | {
      readonly type: 'snapshot';
      readonly epoch: string;
      readonly seq: number;
      readonly now: Instant;
      readonly snapshot: Snapshot;
    }
  | {
      readonly type: 'caught_up';
      readonly epoch: string;
      readonly seq: number;
      readonly now: Instant;
    }
  | { readonly type: 'change'; readonly seq: number; readonly change: DeskChange }
  /** There are new lines to ask for. */
  | { readonly type: 'lines'; readonly conversationId: string; readonly lastSeq: number }
  | { readonly type: 'typing'; readonly conversationId: string }
  | { readonly type: 'signed_out' };

/** What the page says on the socket. `hello` comes first, with where it was before. */
export type ClientMessage =
  | { readonly type: 'hello'; readonly epoch: string | null; readonly seq: number }
  | { readonly type: 'here' }
  | { readonly type: 'typing'; readonly conversationId: string };

/** Answer of `GET /api/desk/session`. */
export interface SessionView {
  readonly agent: Colleague;
  readonly csrf: string;
  readonly brand: string;
  /** Outside of them customers are told that nobody is there, whoever is. */
  readonly openingHours: OpeningHours;
}

/** Answer of `GET /api/desk/fairness`: the nights, the newest first. */
export interface FairnessView {
  readonly reports: readonly FairnessReport[];
}
