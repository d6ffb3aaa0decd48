import { de } from '../../../data/locales/de/index.ts';
import { en } from '../../../data/locales/en/index.ts';
import { nl } from '../../../data/locales/nl/index.ts';
import type { Key } from '../../../data/locales/catalogue.ts';
import { LANGUAGES, type Language } from '../../../data/model/language.ts';

interface Text {
  readonly language: Language;
  readonly area: string;
  readonly key: Key;
  /** For messages: "de change.refund". */
  readonly name: string;
  readonly text: string;
}

const CATALOGUES = { en, de, nl };

/** Every text of every language. */
export const TEXTS: readonly Text[] = LANGUAGES.flatMap((language) =>
  Object.entries<Readonly<Record<string, string>>>(CATALOGUES[language]).flatMap(([area, texts]) =>
    Object.entries(texts).map(([id, text]) => {
      const key = `${area}.${id}`;
      if (!isKey(key)) throw new Error(`${language} has ${key}, which English has not`);
      return { language, area, key, name: `${language} ${key}`, text };
    }),
  ),
);

/** @throws where the language has no such text */
export function textOf(language: Language, key: Key): string {
  const found = TEXTS.find((text) => text.language === language && text.key === key);
  if (!found) throw new Error(`no ${key} in ${language}`);
  return found.text;
}

function isKey(key: string): key is Key {
  const [area = '', id = ''] = key.split('.');
  const texts = Object.entries<object>(en).find(([name]) => name === area)?.[1];
  return texts !== undefined && Object.hasOwn(texts, id);
}
