import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../model/language.ts';
import type { Catalogue, Key } from './catalogue.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { nl } from './nl/index.ts';

export type Params = Readonly<Record<string, string | number>>;

/**
 * One text in one language. ICU MessageFormat; what a customer or a company
 * wrote goes in as a parameter and is never parsed.
 */
export type Translate = (key: Key, params?: Params) => string;

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, de, nl };

const translators = new Map<Language, Translate>();

/** The texts of a language. Messages are compiled when first used and kept. */
export function translator(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
  const created = createTranslator(language);
  translators.set(language, created);
  return created;
}

function createTranslator(language: Language): Translate {
  const compiled = new Map<Key, IntlMessageFormat | string>();
  return (key, params) => {
    let message = compiled.get(key);
    if (message === undefined) {
      message = compile(textOf(CATALOGUES[language], key), language);
      compiled.set(key, message);
    }
    return typeof message === 'string' ? message : String(message.format(params));
  };
}

/** A text without anything of MessageFormat in it is its own translation. */
function compile(text: string, language: Language): IntlMessageFormat | string {
  if (!/[{}']/.test(text)) return text;
  return new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
}

function textOf(catalogue: Catalogue, key: Key): string {
  const [area, name] = key.split('.') as [keyof Catalogue, string];
  const texts: Readonly<Record<string, string>> = catalogue[area];
  const text = texts[name];
  if (text === undefined) throw new Error(`no text for ${key}`);
  return text;
}
