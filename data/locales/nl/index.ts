import type { Catalogue } from '../catalogue.ts';
import { common } from './common.ts';
import { desk } from './desk.ts';
import { receipt_page } from './receipt_page.ts';
import { mail } from './mail.ts';
import { chat } from './chat.ts';
import { shop } from './shop.ts';
import { widget } from './widget.ts';

export const nl = {
  common,
  desk,
  receipt_page,
  mail,
  chat,
  shop,
  widget,
} as const satisfies Catalogue;
