import type { HelpOffer } from './help-entry.ts';

/** What stands in braces in a company's line and is filled with the terms of its offer. */
export const PLACEHOLDERS = ['plan', 'price', 'date', 'months', 'priceAfter'] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** What the text has to state, and in which words people know it (invariant I22). */
export const TERMS_OF: Readonly<
  Record<HelpOffer['kind'], Readonly<Partial<Record<Placeholder, string>>>>
> = {
  plan: { plan: 'the plan', price: 'the price', date: 'the first day' },
  pause: { months: 'how long it lasts', priceAfter: 'the price after it' },
};

const IN_BRACES = /\{([^{}]*)\}/g;

/** Names in braces, in their order. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(IN_BRACES)].map(([, name]) => name ?? '');
}

/** The text with its placeholders filled. */
export function withTerms(
  text: string,
  terms: Readonly<Partial<Record<Placeholder, string>>>,
): string {
  return text.replace(IN_BRACES, (whole, name: string) => {
    const known = PLACEHOLDERS.find((one) => one === name);
    return (known && terms[known]) ?? whole;
  });
}
