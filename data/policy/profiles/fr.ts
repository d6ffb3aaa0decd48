import type { Profile } from '../profile.ts';
import { EU } from './eu.ts';

/** Notice is the contract's; the way out is online and without sign-in. Source: Code de la consommation L215-1-1. */
export const FR: Profile = {
  ...EU,
  key: 'FR',
  noticeSource: 'Code de la consommation L215-1',
  sources: [
    'Code de la consommation L215-1',
    'Code de la consommation L215-1-1',
    'Code de la consommation L221-18',
  ],
};
