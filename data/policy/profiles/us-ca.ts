import type { Profile } from '../profile.ts';
import { US } from './us.ts';

/** California: the cancel control stands beside any help, at the same time. Source: B&P 17602 as amended by AB 2863. */
export const US_CA: Profile = {
  ...US,
  key: 'US-CA',
  noticeSource: 'California B&P 17602',
  sources: ['California B&P 17601', 'California B&P 17602', 'ROSCA, 15 USC 8403'],
};
