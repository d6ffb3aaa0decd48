import type { Change } from '../model/change.ts';
import type { Mood, Reason, Understanding } from '../model/understanding.ts';
import type { Company } from './company.ts';
import { type HelpEntry, REASONS_WITH_HELP, type ReasonWithHelp } from './company/help-entry.ts';
import type { Profile } from './profile.ts';

/** What a line of help can be about. `transfer`: of ownership, or an export. */
export type HelpKind = 'cheaper_plan' | 'pause' | 'person' | 'feature' | 'transfer';

/** Which built-in help answers which reason, best first. */
export const BUILT_IN_HELP: Readonly<Partial<Record<Reason, readonly HelpKind[]>>> = {
  too_expensive: ['cheaper_plan', 'pause'],
  temporary_break: ['pause'],
  technical_problems: ['person'],
  too_complex: ['person'],
  missing_feature: ['feature'],
  outside_control: ['transfer'],
};

/** Days in which a person is offered help once (invariant I25). Ours: a quarter, since no law names a number. */
export const HELP_EVERY_DAYS = 90;

/** Changes beside which help may stand; erasing and withdrawing are never talked about (I24, I32). */
const CHANGES_WITH_HELP: readonly (Change | null)[] = [null, 'cancel', 'pause'];

export interface HelpQuestion {
  readonly profile: Profile;
  readonly company: Pick<Company, 'help'>;
  /** Volunteered by the customer. */
  readonly reasons: readonly Reason[];
  readonly mood: Mood;
  readonly sensitive: Understanding['sensitive'];
  /** A complaint or a privacy matter is part of what was said, now or before in this conversation. */
  readonly complaint: boolean;
  /** `null`: wants out, has not said how. */
  readonly change: Change | null;
  /** The confirm card is shown in the same turn. */
  readonly withConfirmCard: boolean;
  /** The customer has declined, confirmed or declared. */
  readonly afterNo: boolean;
  /** A line of help was shown in this case already. */
  readonly alreadyShown: boolean;
  /** Since this person was last offered help, in any case; `null`: never. */
  readonly daysSinceLastHelp: number | null;
}

/** The reason that is answered, and with what. */
export interface AllowedHelp {
  readonly reason: ReasonWithHelp;
  /** `on`: what is built in for the reason, best first; else what the company wrote. */
  readonly entry: Exclude<HelpEntry, 'off'>;
}

/**
 * Which one line of help may stand beside the way out now; `null`: none.
 * Source: fairness invariants I19, I20, I24, I25; BGH I ZR 200/25 for the confirm turn.
 */
export function helpAllowed(question: HelpQuestion): AllowedHelp | null {
  const { profile, company, reasons } = question;
  if (question.afterNo || question.alreadyShown) return null;
  if (question.daysSinceLastHelp !== null && question.daysSinceLastHelp < HELP_EVERY_DAYS)
    return null;
  if (question.withConfirmCard && profile.helpWithConfirm === 0) return null;
  if (question.mood !== 'calm' || question.sensitive !== null || question.complaint) return null;
  if (reasons.includes('privacy_trust') || !CHANGES_WITH_HELP.includes(question.change))
    return null;
  for (const said of reasons) {
    const reason = REASONS_WITH_HELP.find((one) => one === said);
    const entry = reason && company.help[reason];
    if (reason && entry !== undefined && entry !== 'off') return { reason, entry };
  }
  return null;
}
