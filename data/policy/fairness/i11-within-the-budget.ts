import type { Leaving, Turn } from './conversation.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { wishOf } from './wish.ts';

const SIGNED_IN = 2;
const NOT_SIGNED_IN = 3;
/** Whatever is added for an unclear wish or a code. */
const MOST = 5;

export const I11: Invariant = {
  id: 'I11',
  level: 'B',
  title: 'From the wish to the receipt within the budget of turns',
  check({ leavings }) {
    return leavings.flatMap((leaving) => {
      if (leaving.outcome !== 'declared') return [];
      const needed = neededOf(leaving.turns);
      const budget = budgetOf(leaving);
      return needed <= budget
        ? []
        : [violation(leaving.from, `${needed} turns to leave, the budget is ${budget}`)];
    });
  },
};

function budgetOf({ wish, from, turns }: Leaving): number {
  const roles = turns.map(({ customer }) => customer?.value?.['role']);
  const unclear = wish.ways.length === 0 || roles.includes('select') || turns.some(asksWhich);
  const code = turns.some(({ said }) => said.some(({ fields }) => fields.some(isCode)));
  const base = from.verified ? SIGNED_IN : NOT_SIGNED_IN;
  return Math.min(MOST, base + (unclear ? 1 : 0) + (code ? 1 : 0));
}

/** Questions are the customer's own; what moves forward, and every repetition of the wish, counts; a code counts once. */
function neededOf(turns: readonly Turn[]): number {
  const codes = turns.filter(({ customer }) => customer !== null && givesCode(customer));
  const others = turns.filter((turn) => !codes.includes(turn));
  return others.filter(movesOn).length + Math.min(1, codes.length);
}

function movesOn({ customer }: Turn): boolean {
  if (!customer) return false;
  const role = customer.value?.['role'];
  return role === 'confirm' || role === 'select' || isWish(customer);
}

function givesCode({ text, value }: NonNullable<Turn['customer']>): boolean {
  return value ? 'code' in value : /^\s*(?:\d{3} ?\d{3}|\[•••\])\s*$/.test(text);
}

function isWish(customer: NonNullable<Turn['customer']>): boolean {
  return wishOf(customer) !== null;
}

function asksWhich({ said }: Turn): boolean {
  return said.some(({ controls }) => controls.filter(({ role }) => role === 'select').length > 1);
}

function isCode({ id }: { readonly id: string }): boolean {
  return id === 'code';
}
