import { chat as de } from '../../../data/locales/de/chat.ts';
import { common as deCommon } from '../../../data/locales/de/common.ts';
import { chat as en } from '../../../data/locales/en/chat.ts';
import { common as enCommon } from '../../../data/locales/en/common.ts';
import { chat as nl } from '../../../data/locales/nl/chat.ts';
import { common as nlCommon } from '../../../data/locales/nl/common.ts';
import type { Language } from '../../../data/model/language.ts';

export type Texts = Readonly<Record<keyof typeof en | keyof typeof enCommon, string>>;

/** The page's own texts; what the bot says comes from the server. */
export const TEXTS: Readonly<Record<Language, Texts>> = {
  en: { ...enCommon, ...en },
  de: { ...deCommon, ...de },
  nl: { ...nlCommon, ...nl },
};
