import type { CalendarLength, PlainDate } from '../model/time.ts';

export const PROFILE_KEYS = [
  'DE',
  'AT',
  'NL',
  'BE',
  'FR',
  'EU',
  'GB',
  'US-CA',
  'US',
  'unknown',
] as const;

export type ProfileKey = (typeof PROFILE_KEYS)[number];

/** What the law of a country asks of leaving; see docs/policy.md. */
export interface Profile {
  readonly key: ProfileKey;
  /** Lines of help in the turn that shows the confirm card (strict: 0), and before it. */
  readonly helpWithConfirm: 0 | 1;
  readonly signInToDeclare: 'never' | 'allowed';
  /** `five_fields`: the form of BGB §312k and nothing else; `button`: one question, one button. */
  readonly confirmCard: 'five_fields' | 'button';
  /** Longest notice once a contract has renewed itself, to any day; `null`: as the contract says. */
  readonly longestNoticeAfterRenewal: CalendarLength | null;
  /** Longest notice before the first term ends; `null`: as the contract says. */
  readonly longestNoticeInMinimumTerm: CalendarLength | null;
  /** A first term binds no longer than this from its conclusion; `null`: as the contract says. */
  readonly longestMinimumTerm: CalendarLength | null;
  /** Contracts of before this day still follow the law of their time; `null`: one law for all. */
  readonly oldContracts: {
    readonly concludedBefore: PlainDate;
    /** Longest notice to the end of a term, renewed or not. */
    readonly longestNotice: CalendarLength;
    readonly source: string;
  } | null;
  readonly endDateIfNoneGiven: 'earliest' | 'period_end';
  /** Days of withdrawal after conclusion; `null`: as the contract says. */
  readonly withdrawalDays: number | null;
  readonly mayAskForWinBack: boolean;
  /** Law that the end date rests on; shown with it. */
  readonly noticeSource: string;
  /** Where a person can complain or check; shown on the privacy page. */
  readonly sources: readonly string[];
}
