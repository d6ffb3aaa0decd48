import type { Catalogue } from '../catalogue.ts';
import { common } from './common.ts';
import { desk } from './desk.ts';
import { receipt_page } from './receipt_page.ts';
import { mail } from './mail.ts';

export const nl = {
  common,
  desk,
  receipt_page,
  mail,
} as const satisfies Catalogue;
