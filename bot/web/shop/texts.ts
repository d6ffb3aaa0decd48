import { shop as de } from '../../../data/locales/de/shop.ts';
import { shop as en } from '../../../data/locales/en/shop.ts';
import { shop as nl } from '../../../data/locales/nl/shop.ts';
import type { Language } from '../../../data/model/language.ts';

export type Texts = Readonly<Record<keyof typeof en, string>>;

export const TEXTS: Readonly<Record<Language, Texts>> = { en, de, nl };

/** One line on what is special about a demo customer; empty for one we do not know. */
export function aboutText(texts: Texts, accountId: string): string {
  const entry = Object.entries(texts).find(([key]) => key === `about_${accountId}`);
  return entry?.[1] ?? '';
}
