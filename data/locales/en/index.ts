import { common } from './common.ts';
import { desk } from './desk.ts';
import { receipt_page } from './receipt_page.ts';
import { mail } from './mail.ts';
import { chat } from './chat.ts';
import { shop } from './shop.ts';
import { widget } from './widget.ts';

/** The source: its keys are the keys of every language. */
export const en = {
  common,
  desk,
  receipt_page,
  mail,
  chat,
  shop,
  widget,
} as const;
