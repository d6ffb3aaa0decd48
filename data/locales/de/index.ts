import type { Catalogue } from '../catalogue.ts';
import { common } from './common.ts';
import { receipt_page } from './receipt_page.ts';

export const de = {
  common,
  receipt_page,
} as const satisfies Catalogue;
