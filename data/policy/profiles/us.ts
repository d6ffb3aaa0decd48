import type { Profile } from '../profile.ts';

/** The United States but for states with a file of their own. */
export const US: Profile = {
  key: 'US',
  helpWithConfirm: 1,
  signInToDeclare: 'allowed',
  confirmCard: 'button',
  longestNoticeAfterRenewal: null,
  longestNoticeInMinimumTerm: null,
  longestMinimumTerm: null,
  oldContracts: null,
  endDateIfNoneGiven: 'period_end',
  withdrawalDays: null,
  mayAskForWinBack: true,
  noticeSource: 'ROSCA, 15 USC 8403',
  sources: ['ROSCA, 15 USC 8403'],
};
