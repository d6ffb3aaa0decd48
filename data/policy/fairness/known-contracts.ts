import { textOf, type Turn } from './conversation.ts';
import { datesIn } from './dates-and-money.ts';
import type { HappeningOf } from './recorded.ts';
import type { KnownContract, Truth } from './truth.ts';

/**
 * Contracts worked out by hand, for this day, that a text is about: by their number, or, if
 * there is one only, by its plan.
 * @param at Instant of the message; contracts worked out for another day are passed over.
 */
export function contractsIn(
  { contracts }: Truth,
  text: string,
  at: string,
): readonly KnownContract[] {
  const ofDay = contracts.filter(({ declaredOn }) => at.startsWith(declaredOn));
  const numbered = ofDay.filter(({ contract }) => text.includes(contract));
  if (numbered.length > 0) return numbered;
  const planned = ofDay.filter(({ plan }) => text.includes(plan));
  return planned.length === 1 ? planned : [];
}

/** What tells of this change in its turn: of several, each has its own message, which shows its end. */
export function textAbout({ bot }: Turn, { accessEndsAt }: HappeningOf<'applied'>): string {
  const shown = bot.filter(({ text }) => datesIn(text).includes(accessEndsAt ?? ''));
  return textOf(shown.length > 0 ? shown : bot);
}
