import type { Profile } from '../profile.ts';
import { EU } from './eu.ts';

/** Days of cooling-off. Source: Consumer Contracts Regulations 2013 reg. 30; DMCC Act 2024 s. 264. */
export const COOLING_OFF_DAYS_GB = 14;

export const GB: Profile = {
  ...EU,
  key: 'GB',
  withdrawalDays: COOLING_OFF_DAYS_GB,
  noticeSource: 'DMCC Act 2024 s. 260',
  sources: ['DMCC Act 2024 part 4 chapter 2', 'Consumer Contracts Regulations 2013 reg. 30'],
};
