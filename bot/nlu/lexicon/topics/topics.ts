import type { Language } from '../../../../data/model/language.ts';

/**
 * Words and short phrases, by what they are about. A word stands for all its forms, one that ends in `*` for all that
 * begin so, and `_` joins the words of a phrase.
 */
export type Topics = Readonly<Record<string, Readonly<Record<Language, string>>>>;
