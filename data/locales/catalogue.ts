import type { en } from './en/index.ts';

type Area = keyof typeof en;

/** Every key, "area.key", as the English source has them. */
export type Key = { [A in Area]: `${A}.${Extract<keyof (typeof en)[A], string>}` }[Area];

/** A catalogue of another language: the same keys, nothing missing, nothing more. */
export type Catalogue = {
  readonly [A in Area]: { readonly [K in keyof (typeof en)[A]]: string };
};
