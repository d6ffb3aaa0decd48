import type { Change } from '../model/change.ts';
import type { PlainDate } from '../model/time.ts';
import type { Mood, Reason } from '../model/understanding.ts';
import { plus } from './calendar.ts';
import type { Profile } from './profile.ts';

/** Reasons that a company can do something about. For any other there is nothing to write about. */
export const SOLVABLE_REASONS = [
  'too_expensive',
  'missing_feature',
  'low_value',
  'too_complex',
  'technical_problems',
  'bad_support',
] as const satisfies readonly Reason[];

export type SolvableReason = (typeof SOLVABLE_REASONS)[number];

/** Whoever leaves for one of these is left alone, whatever else they said. */
const LEFT_ALONE: readonly Reason[] = ['life_change', 'privacy_trust', 'business_closed'];

/** How long a consent is acted upon. Our own number: nobody remembers for longer. */
export const CONSENT_GOOD_FOR = { months: 12 } as const;

/** Somebody who has left, and what they told of it. */
export interface Leaver {
  readonly profile: Pick<Profile, 'mayAskForWinBack'>;
  readonly change: Change | null;
  readonly reasons: readonly Reason[];
  readonly mood: Mood;
  /** Bereavement, illness, hardship or a minor was spoken of. */
  readonly inTrouble: boolean;
  /** The day that they named for themselves; `null`: none. */
  readonly comeBackOn: PlainDate | null;
  /** They want no advertising. */
  readonly objected: boolean;
}

/**
 * Whether the one question may be asked: "you may write to me once". Only where there could be
 * something to write about one day, once a person, and never where the profile forbids asking.
 * Source: UWG §7; GDPR art. 6 (1) a, 7; invariant I45.
 */
export function mayAskToWrite(leaver: Leaver, askedBefore: boolean): boolean {
  const about = leaver.comeBackOn !== null || leaver.reasons.some(isSolvable);
  return about && !askedBefore && barOf(leaver) === null;
}

/** A reason that the company has done something about, and since when. */
export interface Solved {
  readonly reason: SolvableReason;
  readonly on: PlainDate;
}

export interface WinBackQuestion extends Leaver {
  readonly today: PlainDate;
  /** Day of the consent, given after the receipt; `null`: none. */
  readonly consentedOn: PlainDate | null;
  /** This person was written to before, for whatever reason. */
  readonly writtenBefore: boolean;
  /** `running`: a customer, still or again. `erased`: gone, or about to be. */
  readonly account: 'ended' | 'running' | 'erased';
  readonly solved: readonly Solved[];
}

/** Why nobody writes. `nothing_new`: today; it may be otherwise tomorrow. */
export type WinBackBar =
  | 'forbidden'
  | 'erased'
  | 'left_alone'
  | 'objected'
  | 'no_consent'
  | 'consent_too_old'
  | 'written_before'
  | 'still_a_customer'
  | 'nothing_new';

/** What the one message is about. */
export type WinBackCause =
  | { readonly kind: 'solved'; readonly reason: SolvableReason }
  | { readonly kind: 'date'; readonly on: PlainDate };

/**
 * What somebody who has left may be written about today, once; else why not.
 * Source: invariants I44, I45; GDPR art. 7, 17, 21 (2).
 */
export function winBackToday(
  question: WinBackQuestion,
): { readonly cause: WinBackCause } | { readonly bar: WinBackBar } {
  const { today, consentedOn, comeBackOn, reasons, solved } = question;
  const bar = question.account === 'erased' ? 'erased' : barOf(question);
  if (bar !== null) return { bar };
  if (consentedOn === null) return { bar: 'no_consent' };
  if (question.writtenBefore) return { bar: 'written_before' };
  if (today > plus(later(consentedOn, comeBackOn), CONSENT_GOOD_FOR)) {
    return { bar: 'consent_too_old' };
  }
  if (question.account === 'running') return { bar: 'still_a_customer' };
  if (comeBackOn !== null) {
    return today >= comeBackOn
      ? { cause: { kind: 'date', on: comeBackOn } }
      : { bar: 'nothing_new' };
  }
  // What was solved before they left did not keep them.
  const one = solved.find(
    ({ reason, on }) => reasons.includes(reason) && on > consentedOn && on <= today,
  );
  return one ? { cause: { kind: 'solved', reason: one.reason } } : { bar: 'nothing_new' };
}

function barOf(leaver: Leaver): 'forbidden' | 'erased' | 'left_alone' | 'objected' | null {
  const { profile, change, reasons, mood, inTrouble, objected } = leaver;
  if (!profile.mayAskForWinBack) return 'forbidden';
  if (change === 'delete') return 'erased';
  if (change !== 'cancel' && change !== 'withdraw') return 'left_alone';
  if (inTrouble || mood === 'distressed') return 'left_alone';
  if (reasons.some((reason) => LEFT_ALONE.includes(reason))) return 'left_alone';
  return objected ? 'objected' : null;
}

function isSolvable(reason: Reason): boolean {
  return SOLVABLE_REASONS.some((one) => one === reason);
}

function later(a: PlainDate, b: PlainDate | null): PlainDate {
  return b !== null && b > a ? b : a;
}
