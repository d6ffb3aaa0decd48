import { LANGUAGES, type Language } from '../../../model/language.ts';
import type { PolicyPath } from './fault.ts';

/** A text for people somewhere in a policy file. */
export interface WrittenText {
  readonly path: PolicyPath;
  readonly language: Language;
  readonly text: string;
}

type Tree = Readonly<Record<string, unknown>>;

/** The value at a key, whatever the file is; rules look at files that the schema refuses, too. */
export function at(content: unknown, ...path: PolicyPath): unknown {
  let value = content;
  for (const key of path) {
    value = isTree(value) || Array.isArray(value) ? get(value, key) : undefined;
  }
  return value;
}

export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isTree(value) ? Object.entries(value) : [];
}

export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Every text under a language's key, from the top of the file down. */
export function textsIn(value: unknown, path: PolicyPath = []): readonly WrittenText[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => textsIn(item, [...path, i]));
  return entriesOf(value).flatMap(([key, inner]) => {
    const language = LANGUAGES.find((one) => one === key);
    if (language && typeof inner === 'string')
      return [{ path: [...path, key], language, text: inner }];
    return language ? [] : textsIn(inner, [...path, key]);
  });
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function get(value: object, key: string | number): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
}
