import { CONFIRMING } from './confirming.ts';
import { ENTRY_AND_REACH } from './entry-and-reach.ts';
import { QUESTIONS_AND_OFFERS } from './questions-and-offers.ts';
import { RECEIPT_AND_DATA } from './receipt-and-data.ts';
import { TONE_AND_RENDERING } from './tone-and-rendering.ts';

export const NEAR_MISSES = [
  ...ENTRY_AND_REACH,
  ...QUESTIONS_AND_OFFERS,
  ...CONFIRMING,
  ...RECEIPT_AND_DATA,
  ...TONE_AND_RENDERING,
];
