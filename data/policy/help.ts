import type { Change } from '../model/change.ts';
import type { Mood, Reason, Understanding } from '../model/understanding.ts';
import type { Company } from './company.ts';
import type { Profile } from './profile.ts';

/** What a line of help can be about. `transfer`: of ownership, or an export. */
export type HelpKind = 'cheaper_plan' | 'pause' | 'person' | 'feature' | 'transfer';

const HELP_BY_REASON: Readonly<Partial<Record<Reason, readonly HelpKind[]>>> = {
  too_expensive: ['cheaper_plan', 'pause'],
  temporary_break: ['pause'],
  technical_problems: ['person'],
  too_complex: ['person'],
  missing_feature: ['feature'],
  outside_control: ['transfer'],
};

/** Days in which a person is offered help once (invariant I25). */
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
  /** A complaint or a privacy matter is part of what was said. */
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

/**
 * Which help one line may offer now, best first; empty: none.
 * Source: fairness invariants I19, I20, I24, I25; BGH I ZR 200/25 for the confirm turn.
 */
export function helpAllowed(question: HelpQuestion): readonly HelpKind[] {
  const { profile, company, reasons } = question;
  if (question.afterNo || question.alreadyShown) return [];
  if (question.daysSinceLastHelp !== null && question.daysSinceLastHelp < HELP_EVERY_DAYS)
    return [];
  if (question.withConfirmCard && profile.helpWithConfirm === 0) return [];
  if (question.mood !== 'calm' || question.sensitive !== null || question.complaint) return [];
  if (reasons.includes('privacy_trust') || !CHANGES_WITH_HELP.includes(question.change)) return [];
  const reason = reasons.find((r) => HELP_BY_REASON[r] && (company.help[r] ?? 'off') !== 'off');
  return reason === undefined ? [] : (HELP_BY_REASON[reason] ?? []);
}
