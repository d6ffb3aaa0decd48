import { IntlMessageFormat } from 'intl-messageformat';
import type { desk as source } from '../../../data/locales/en/desk.ts';
import type { promise as promises } from '../../../data/locales/en/promise.ts';
import { type Language, readLanguage } from '../../../data/model/language.ts';
import type { Reason } from '../../../data/model/understanding.ts';

export type DeskKey = keyof typeof source;

export interface Texts {
  readonly language: Language;
  (key: DeskKey, params?: Readonly<Record<string, string | number>>): string;
  /** A reason, worded as the customer chose it. */
  readonly reason: (reason: Reason) => string;
  /** What a rule of fairness promises; its number where this page does not know it. */
  readonly promise: (rule: string) => string;
}

interface Catalogues {
  readonly desk: Readonly<Record<DeskKey, string>>;
  readonly reason: Readonly<Record<Reason, string>>;
  readonly promise: Readonly<Record<keyof typeof promises, string>>;
}

// Only the one that is spoken is loaded.
const LOAD: Readonly<Record<Language, () => Promise<Catalogues>>> = {
  en: () => import('./texts-en.ts'),
  de: () => import('./texts-de.ts'),
  nl: () => import('./texts-nl.ts'),
};

/** The first language of the browser that we speak; English otherwise. */
export function pageLanguage(): Language {
  const spoken = navigator.languages.map(readLanguage).filter((language) => language !== null);
  return spoken[0] ?? 'en';
}

/** The page's texts. What a person wrote goes in as a parameter and is never parsed. */
export async function loadTexts(language: Language): Promise<Texts> {
  const { desk, reason, promise } = await LOAD[language]();
  const t = (key: DeskKey, params?: Readonly<Record<string, string | number>>): string =>
    String(
      new IntlMessageFormat(desk[key], language, undefined, { ignoreTag: true }).format(params),
    );
  const promised: Readonly<Record<string, string>> = promise;
  return Object.assign(t, {
    language,
    reason: (given: Reason) => reason[given],
    promise: (rule: string) => promised[rule] ?? rule,
  });
}
