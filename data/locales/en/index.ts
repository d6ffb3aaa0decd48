import { answer } from './answer.ts';
import { button } from './button.ts';
import { change } from './change.ts';
import { code } from './code.ts';
import { declare } from './declare.ts';
import { greeting } from './greeting.ts';
import { handoff } from './handoff.ts';
import { options } from './options.ts';
import { reason } from './reason.ts';
import { receipt } from './receipt.ts';
import { survey } from './survey.ts';
import { common } from './common.ts';
import { desk } from './desk.ts';
import { promise } from './promise.ts';
import { receipt_page } from './receipt_page.ts';
import { signature } from './signature.ts';
import { mail } from './mail.ts';
import { chat } from './chat.ts';
import { shop } from './shop.ts';
import { widget } from './widget.ts';
import { leave } from './leave.ts';
import { pages } from './pages.ts';
import { exported } from './export.ts';

/** The source: its keys are the keys of every language. */
export const en = {
  common,
  answer,
  button,
  change,
  code,
  declare,
  greeting,
  handoff,
  options,
  reason,
  receipt,
  survey,
  desk,
  promise,
  receipt_page,
  signature,
  mail,
  chat,
  shop,
  widget,
  leave,
  pages,
  export: exported,
} as const;
