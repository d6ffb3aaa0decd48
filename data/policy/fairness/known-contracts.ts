import type { KnownContract, Truth } from './truth.ts';

/** Contracts worked out by hand that a text is about: by their number, or, if there is one only, by its plan. */
export function contractsIn({ contracts }: Truth, text: string): readonly KnownContract[] {
  const numbered = contracts.filter(({ contract }) => text.includes(contract));
  if (numbered.length > 0) return numbered;
  const planned = contracts.filter(({ plan }) => text.includes(plan));
  return planned.length === 1 ? planned : [];
}
