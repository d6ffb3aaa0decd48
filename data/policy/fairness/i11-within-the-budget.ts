import { type Leaving, type Turn } from './conversation.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { isConfirm } from './controls.ts';
import { says } from './phrases.ts';
import { wishOf } from './wish.ts';
import { OLD_BUTTON } from './words/answers.ts';

const SIGNED_IN = 2;
const NOT_SIGNED_IN = 3;
/** Whatever is added for an unclear wish or a code. */
const MOST = 5;
/** Which contract, and until when. */
const MOST_QUESTIONS = 2;

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
  const asked = Math.min(MOST_QUESTIONS, roles.filter((role) => role === 'select').length);
  const unclear = wish.ways.length === 0 || turns.some(asksWhich) ? 1 : 0;
  const code = turns.some(({ said }) => said.some(({ fields }) => fields.some(isCode)));
  const base = from.verified ? SIGNED_IN : NOT_SIGNED_IN;
  return Math.min(MOST, base + Math.max(unclear, asked) + (code ? 1 : 0));
}

/**
 * Questions are the customer's own, and so is a wish said again where the next step was in sight
 * already. What moves forward counts, and a wish that had to be repeated; a code counts once.
 */
function neededOf(turns: readonly Turn[]): number {
  const codes = turns.filter(({ customer }) => customer !== null && givesCode(customer));
  const others = turns.filter((turn) => !codes.includes(turn));
  const needed = others.filter((turn, i) => movesOn(turn) && !repeats(turn, others[i - 1]));
  return needed.length + Math.min(1, codes.length);
}

function repeats({ customer }: Turn, before: Turn | undefined): boolean {
  const role = customer?.value?.['role'];
  if (!before || role === 'select') return false;
  if (role === 'confirm') return before.customer?.value?.['role'] === 'confirm';
  const controls = before.bot.flatMap((one) => one.controls);
  return controls.some((one) => one.enabled && (isConfirm(one) || one.role === 'select'));
}

function movesOn({ customer, bot }: Turn): boolean {
  if (!customer) return false;
  const role = customer.value?.['role'];
  // A stale press changes nothing, whoever made it.
  if (role === 'confirm') return !bot.some(({ text }) => says(text, OLD_BUTTON));
  return role === 'select' || isWish(customer);
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
