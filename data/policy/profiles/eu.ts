import type { Profile } from '../profile.ts';

/** Days of withdrawal. Source: Directive 2011/83/EU art. 9; the button: Directive (EU) 2023/2673 art. 11a. */
export const WITHDRAWAL_DAYS_EU = 14;

/** Members of the European Union without a file of their own here. */
export const EU: Profile = {
  key: 'EU',
  helpWithConfirm: 1,
  signInToDeclare: 'never',
  confirmCard: 'button',
  longestNoticeAfterRenewal: null,
  longestNoticeInMinimumTerm: null,
  longestMinimumTerm: null,
  oldContracts: null,
  endDateIfNoneGiven: 'earliest',
  withdrawalDays: WITHDRAWAL_DAYS_EU,
  mayAskForWinBack: true,
  noticeSource: 'Directive 93/13/EEC',
  sources: ['Directive 2011/83/EU art. 9', 'Directive (EU) 2023/2673 art. 11a', 'GDPR art. 21'],
};
