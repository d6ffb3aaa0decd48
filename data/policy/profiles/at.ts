import type { Profile } from '../profile.ts';
import { EU } from './eu.ts';

/** Notice is the contract's; it renews itself only after a separate notice. Source: KSchG §6 (1) Z 2. */
export const AT: Profile = {
  ...EU,
  key: 'AT',
  noticeSource: 'KSchG §6 Abs 1 Z 2',
  sources: ['KSchG §6 Abs 1 Z 1, Z 2', 'FAGG §11'],
};
