import { common } from './common.ts';
import { receipt_page } from './receipt_page.ts';

/** The source: its keys are the keys of every language. */
export const en = {
  common,
  receipt_page,
} as const;
