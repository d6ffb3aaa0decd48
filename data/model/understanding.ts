import type { Language } from './language.ts';
import type { CalendarLength, PlainDate } from './time.ts';

export const INTENTS = [
  'cancel_subscription',
  'pause_subscription',
  'delete_account',
  'withdraw_contract',
  'leave_unclear',
  'keep_subscription',
  'undo_change',
  'resume_subscription',
  'talk_to_human',
  'refund',
  'data_export',
  'fees_notice',
  'marketing_objection',
  'complaint',
  'security',
  'bot_question',
  'yes',
  'no',
  'greeting',
  'thanks',
  'goodbye',
  'help',
  'out_of_scope',
] as const;

export type Intent = (typeof INTENTS)[number];

/** Nobody who wants one of these is to go unheard: the ways out, and a person. */
export const NEVER_UNHEARD: readonly Intent[] = [
  'cancel_subscription',
  'pause_subscription',
  'delete_account',
  'withdraw_contract',
  'talk_to_human',
];

export const REASONS = [
  'too_expensive',
  'not_needed',
  'finished',
  'missing_feature',
  'low_value',
  'too_complex',
  'technical_problems',
  'bad_support',
  'switched_service',
  'temporary_break',
  'outside_control',
  'life_change',
  'privacy_trust',
  'business_closed',
  'other',
  'declined_to_say',
] as const;

export type Reason = (typeof REASONS)[number];

export type Mood = 'calm' | 'upset' | 'distressed';

export interface Entities {
  readonly date?: PlainDate;
  readonly duration?: CalendarLength;
  readonly immediately?: true;
  /** A day that was written but cannot be read, as written. Never beside `date`. */
  readonly unreadDate?: string;
  /** No calendar has the day in `unreadDate`: "31 June". Absent: it can be read in two ways. */
  readonly noSuchDay?: true;
  /** As written by the customer. */
  readonly competitor?: string;
  readonly email?: string;
  /** Contract number, upper case. */
  readonly contract?: string;
  /** Ids out of `RecognizeOptions.names` that the text mentions. */
  readonly mentions?: readonly string[];
  /** A six-digit code. */
  readonly code?: string;
}

/** What one utterance means. */
export interface Understanding {
  readonly text: string;
  readonly language: Language;
  /** The strongest of `intents`. */
  readonly intent: Intent;
  /** Calibrated, 0 to 1. */
  readonly confidence: number;
  /** All that the sentence holds, strongest first. */
  readonly intents: readonly { readonly intent: Intent; readonly confidence: number }[];
  readonly reasons: readonly { readonly reason: Reason; readonly confidence: number }[];
  readonly mood: Mood;
  /** The sentence itself is an unequivocal, one-sided termination. */
  readonly declaration: boolean;
  /** Bereavement, illness, hardship, a minor, a threat of lawyer or press; `null`: none. */
  readonly sensitive: 'bereavement' | 'illness' | 'hardship' | 'minor' | 'legal_threat' | null;
  /** "for cause", "fristlos", "wegens wanprestatie": an extraordinary termination. */
  readonly extraordinary: boolean;
  readonly entities: Entities;
}

/** What the bot asked last; narrows short answers. */
export type Asked = 'confirm' | 'reason' | 'survey' | 'date' | 'name' | 'code' | 'which' | 'likely';

export interface RecognizeOptions {
  /** Of the conversation; wins on fewer than four words. `null`: not known yet. */
  readonly language: Language | null;
  readonly asked: Asked | null;
  readonly today: PlainDate;
  /** Plans and subscriptions that may be named: id to the names it goes by. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** Runs in this process and never fails: what it does not know is `out_of_scope`. */
export interface Recognizer {
  recognize(text: string, options: RecognizeOptions): Understanding;
}
