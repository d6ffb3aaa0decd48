import type { Profile } from '../profile.ts';
import { EU } from './eu.ts';

/** Longest notice after a contract has renewed itself, to any day. Source: art. 6:236 sub j BW. */
export const NOTICE_AFTER_RENEWAL_NL = { months: 1 } as const;

/** After a year every contract can be ended at any time. Source: art. 6:237 sub k BW. */
export const FIRST_TERM_NL = { years: 1 } as const;

export const NL: Profile = {
  ...EU,
  key: 'NL',
  longestNoticeAfterRenewal: NOTICE_AFTER_RENEWAL_NL,
  longestMinimumTerm: FIRST_TERM_NL,
  noticeSource: 'art. 6:236 sub j BW',
  sources: ['art. 6:236 sub j BW', 'art. 6:237 sub k BW', 'art. 6:230o BW', 'art. 6:230oa BW'],
};
