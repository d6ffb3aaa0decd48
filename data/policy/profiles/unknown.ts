import type { CalendarLength } from '../../model/time.ts';
import type { Profile } from '../profile.ts';
import { AT } from './at.ts';
import { BE } from './be.ts';
import { DE } from './de.ts';
import { EU } from './eu.ts';
import { FR } from './fr.ts';
import { GB } from './gb.ts';
import { NL } from './nl.ts';
import { US_CA } from './us-ca.ts';
import { US } from './us.ts';

/** Every profile of a place that is known. */
export const KNOWN_PROFILES: readonly Profile[] = [DE, AT, NL, BE, FR, EU, GB, US_CA, US];

/** Nobody knows where the customer lives: row by row what is strictest for the company. */
export const UNKNOWN: Profile = {
  key: 'unknown',
  helpWithConfirm: KNOWN_PROFILES.some((p) => p.helpWithConfirm === 0) ? 0 : 1,
  signInToDeclare: KNOWN_PROFILES.some((p) => p.signInToDeclare === 'never') ? 'never' : 'allowed',
  confirmCard: KNOWN_PROFILES.some((p) => p.confirmCard === 'five_fields')
    ? 'five_fields'
    : 'button',
  longestNoticeAfterRenewal: shortest((p) => p.longestNoticeAfterRenewal),
  longestNoticeInMinimumTerm: shortest((p) => p.longestNoticeInMinimumTerm),
  longestMinimumTerm: shortest((p) => p.longestMinimumTerm),
  oldContracts: null,
  endDateIfNoneGiven: KNOWN_PROFILES.some((p) => p.endDateIfNoneGiven === 'earliest')
    ? 'earliest'
    : 'period_end',
  withdrawalDays: Math.max(...KNOWN_PROFILES.map((p) => p.withdrawalDays ?? 0)),
  mayAskForWinBack: KNOWN_PROFILES.every((p) => p.mayAskForWinBack),
  noticeSource: 'BGB §309 Nr. 9, art. 6:236 sub j BW',
  sources: [...new Set(KNOWN_PROFILES.flatMap((p) => p.sources))],
};

function shortest(row: (profile: Profile) => CalendarLength | null): CalendarLength | null {
  const lengths = KNOWN_PROFILES.map(row).filter((length) => length !== null);
  return lengths.toSorted((a, b) => roughDays(a) - roughDays(b))[0] ?? null;
}

/** For comparing lengths only: a month counts as 30 days, a year as 365. */
function roughDays({ years = 0, months = 0, weeks = 0, days = 0 }: CalendarLength): number {
  return years * 365 + months * 30 + weeks * 7 + days;
}
