import type { Profile } from '../profile.ts';
import { EU } from './eu.ts';

/** Longest notice after a service contract has renewed itself, to any day. Source: WER art. VI.91 §2. */
export const NOTICE_AFTER_RENEWAL_BE = { months: 2 } as const;

export const BE: Profile = {
  ...EU,
  key: 'BE',
  longestNoticeAfterRenewal: NOTICE_AFTER_RENEWAL_BE,
  noticeSource: 'WER art. VI.91',
  sources: ['WER art. VI.91', 'WER art. VI.47'],
};
