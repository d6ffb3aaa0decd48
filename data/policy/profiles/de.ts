import type { Profile } from '../profile.ts';

/** Longest notice after a contract has renewed itself. Source: BGB §309 Nr. 9 b. */
export const NOTICE_AFTER_RENEWAL_DE = { months: 1 } as const;

/** Longest notice before the first term ends. Source: BGB §309 Nr. 9 c. */
export const NOTICE_IN_FIRST_TERM_DE = { months: 1 } as const;

/** Longest first term. Source: BGB §309 Nr. 9 a. */
export const FIRST_TERM_DE = { years: 2 } as const;

/** Longest notice of contracts from before 1 March 2022. Source: BGB §309 Nr. 9 c old version, EGBGB Art. 229 §60. */
export const NOTICE_OF_OLD_CONTRACTS_DE = { months: 3 } as const;

/** First day of the law on fair consumer contracts. Source: EGBGB Art. 229 §60. */
export const NEW_LAW_DE = '2022-03-01';

/** Days of withdrawal. Source: BGB §355 (2), §356a for the button. */
export const WITHDRAWAL_DAYS_DE = 14;

export const DE: Profile = {
  key: 'DE',
  helpWithConfirm: 0,
  signInToDeclare: 'never',
  confirmCard: 'five_fields',
  longestNoticeAfterRenewal: NOTICE_AFTER_RENEWAL_DE,
  longestNoticeInMinimumTerm: NOTICE_IN_FIRST_TERM_DE,
  longestMinimumTerm: FIRST_TERM_DE,
  oldContracts: {
    concludedBefore: NEW_LAW_DE,
    longestNotice: NOTICE_OF_OLD_CONTRACTS_DE,
    source: 'EGBGB Art. 229 §60',
  },
  endDateIfNoneGiven: 'earliest',
  withdrawalDays: WITHDRAWAL_DAYS_DE,
  mayAskForWinBack: false,
  noticeSource: 'BGB §309 Nr. 9',
  sources: ['BGB §312k', 'BGB §309 Nr. 9', 'BGB §355', 'BGB §356a', 'UWG §7'],
};
