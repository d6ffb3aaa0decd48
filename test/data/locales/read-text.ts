import {
  isLiteralElement,
  isNumberElement,
  isPluralElement,
  isSelectElement,
} from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../../../data/model/language.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

export interface ReadText {
  readonly placeholders: ReadonlySet<string>;
  /** Those that decide between "one" and "several", or are written as numbers. */
  readonly numbers: ReadonlySet<string>;
  /** Each sentence that can come out of it; a placeholder counts as one word. */
  readonly sentences: readonly string[];
}

/** @throws where it is not ICU MessageFormat */
export function readText(text: string, language: Language): ReadText {
  const elements = new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
  const placeholders = new Set<string>();
  const numbers = new Set<string>();
  note(elements, placeholders, numbers);
  const sentences = variants(elements).flatMap((variant) => variant.split(/(?<=[.?;:])\s+|\n+/));
  return { placeholders, numbers, sentences: [...new Set(sentences)] };
}

function note(elements: readonly Element[], placeholders: Set<string>, numbers: Set<string>): void {
  for (const element of elements) {
    if (!('value' in element) || isLiteralElement(element)) continue;
    placeholders.add(element.value);
    if (isPluralElement(element) || isNumberElement(element)) numbers.add(element.value);
    if (!isPluralElement(element) && !isSelectElement(element)) continue;
    for (const option of Object.values(element.options)) note(option.value, placeholders, numbers);
  }
}

/** Every way in which the branches of a text can be taken. */
function variants(elements: readonly Element[]): readonly string[] {
  return elements.reduce<readonly string[]>(
    (before, element) => before.flatMap((start) => ways(element).map((way) => start + way)),
    [''],
  );
}

function ways(element: Element): readonly string[] {
  if (isLiteralElement(element)) return [element.value];
  if (isPluralElement(element) || isSelectElement(element)) {
    return Object.values(element.options).flatMap((option) => variants(option.value));
  }
  return ['1'];
}
