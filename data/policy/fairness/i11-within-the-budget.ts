import { isPauseOfStranger, type Leaving, type Turn } from './conversation.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { confirmsIn, isConfirm, showsWays } from './controls.ts';
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

/** Which way, which contract and until when are questions of their own: only the customer knows. */
function budgetOf({ wish, from, turns }: Leaving): number {
  const pressed = turns.filter(chooses).length;
  const asked = Math.max(Math.min(MOST_QUESTIONS, pressed), turns.some(asksWhich) ? 1 : 0);
  const unclear = wish.ways.length === 0 ? 1 : 0;
  const code = turns.some(({ said }) => said.some(({ fields }) => fields.some(isCode)));
  const base = from.verified ? SIGNED_IN : NOT_SIGNED_IN;
  return Math.min(MOST, base + unclear + asked + (code ? 1 : 0));
}

/**
 * Turns of the customer from the wish to the declaration that count.
 * Questions are the customer's own, and so is a wish said again where the next step was in sight
 * already. So is a step that was taken before: once more after such a detour, where the card was
 * there, or by an old button; and another choice by an old button, where one had been taken. What
 * moves forward counts, and a wish that had to be repeated; a
 * code counts once, a day that was left empty not at all.
 */
export function neededOf(turns: readonly Turn[]): number {
  const codes = turns.filter(({ customer }) => customer !== null && givesCode(customer));
  const others = turns.filter((turn) => !codes.includes(turn));
  const taken = new Set<string>();
  let needed = Math.min(1, codes.length);
  let detour = false;
  for (const [i, turn] of others.entries()) {
    const step: string | null = stepOf(turn);
    const before = others[i - 1];
    const isTaken: boolean = step !== null && taken.has(step);
    const again: boolean =
      isTaken && (detour || confirmsIn(before?.bot ?? []).length > 0 || isOld(turn, before));
    const question = questionOf(turn);
    const other = question !== null && taken.has(question) && isOld(turn, before);
    const counts: boolean = movesOn(turn) && !repeats(turn, before) && !again && !other;
    if (step !== null) taken.add(step);
    if (question !== null) taken.add(question);
    if (counts) needed += 1;
    detour = !counts;
  }
  return needed;
}

/** A way, by its button or its name, or a choice and what was chosen; `null`: neither. */
function stepOf({ customer }: Turn): string | null {
  const { role, subscriptionId, months } = customer?.value ?? {};
  if (typeof role !== 'string') {
    const [way, ...others] = (customer && wishOf(customer)?.ways) ?? [];
    return others.length > 0 ? null : (way ?? null);
  }
  return role === 'select' ? JSON.stringify([role, subscriptionId, months]) : role;
}

/** Which contract, or until when: the question that a choice belongs to. */
function questionOf({ customer }: Turn): string | null {
  const { role, subscriptionId } = customer?.value ?? {};
  if (role !== 'select') return null;
  return subscriptionId === undefined ? 'select: until when' : 'select: which';
}

/** A button that the answer before no longer shows. */
function isOld({ customer }: Turn, before: Turn | undefined): boolean {
  const label = customer?.value?.['label'];
  const shown = before?.bot.flatMap((one) => one.controls) ?? [];
  return typeof label === 'string' && !shown.some((one) => one.label === label);
}

function repeats({ customer }: Turn, before: Turn | undefined): boolean {
  const role = customer?.value?.['role'];
  if (!customer || !before || role === 'select') return false;
  if (role === 'confirm') return before.customer?.value?.['role'] === 'confirm';
  const controls = before.bot.flatMap((one) => one.controls).filter(({ enabled }) => enabled);
  // Who says again that they want out, and not how, had all the ways before them.
  const choosing = wishOf(customer)?.ways.length === 0 && showsWays(controls);
  return choosing || controls.some((one) => isConfirm(one) || one.role === 'select');
}

function movesOn({ customer, bot }: Turn): boolean {
  if (!customer) return false;
  const role = customer.value?.['role'];
  // A stale press changes nothing, whoever made it.
  if (role === 'confirm') return !bot.some(({ text }) => says(text, OLD_BUTTON));
  if (role === 'select') return chooses({ customer });
  const wish = wishOf(customer);
  // What cannot be had without an account is a detour of the customer's own.
  return wish !== null && !isPauseOfStranger(wish, customer);
}

/** A day that was left empty is no choice: nobody could do anything with it. */
function chooses({ customer }: Pick<Turn, 'customer'>): boolean {
  const { role, subscriptionId, months, picked, until } = customer?.value ?? {};
  if (role !== 'select') return false;
  return subscriptionId !== undefined || months !== undefined || picked !== true || Boolean(until);
}

function givesCode({ text, value }: NonNullable<Turn['customer']>): boolean {
  return value ? 'code' in value : /^\s*(?:\d{3} ?\d{3}|\[•••\])\s*$/.test(text);
}

function asksWhich({ said }: Turn): boolean {
  return said.some(({ controls }) => controls.filter(({ role }) => role === 'select').length > 1);
}

function isCode({ id }: { readonly id: string }): boolean {
  return id === 'code';
}
