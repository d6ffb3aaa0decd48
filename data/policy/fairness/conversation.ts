import type { Language } from '../../model/language.ts';
import type { Happening, HappeningOf, Line, Message } from './recorded.ts';
import { namesDay } from './dates-and-money.ts';
import { NOTHING_KNOWN } from './truth.ts';
import type { Truth } from './truth.ts';
import { wishOf } from './wish.ts';
import type { Wish } from './wish.ts';

/** What the customer said or pressed, and all that was said and done until the next time. */
export interface Turn {
  /** `null`: before the customer said anything. */
  readonly customer: Message | null;
  readonly said: readonly Message[];
  readonly happened: readonly Happening[];
}

/** From a wish to leave (T0) to its declaration, or to the customer's going back. */
export interface Leaving {
  readonly wish: Wish;
  readonly from: Message;
  /** With the turn in which it was declared or dropped. */
  readonly turns: readonly Turn[];
  readonly outcome: 'declared' | 'dropped' | 'open';
}

/** A recorded conversation as the invariants read it. */
export interface Conversation {
  readonly id: string;
  readonly lines: readonly Line[];
  readonly turns: readonly Turn[];
  readonly leavings: readonly Leaving[];
  readonly truth: Truth;
}

/** @param lines Of one conversation; they are put in order. */
export function conversationOf(lines: readonly Line[], truth: Truth = NOTHING_KNOWN): Conversation {
  const ordered = lines.toSorted((a, b) => a.seq - b.seq);
  const turns = turnsOf(ordered);
  return {
    id: ordered[0]?.conversationId ?? '',
    lines: ordered,
    turns,
    leavings: leavingsOf(turns),
    truth,
  };
}

function turnsOf(lines: readonly Line[]): readonly Turn[] {
  const turns: { customer: Message | null; said: Message[]; happened: Happening[] }[] = [];
  for (const line of lines) {
    if (line.type === 'message' && line.actor === 'customer') {
      turns.push({ customer: line, said: [], happened: [] });
      continue;
    }
    const turn = turns.at(-1) ?? { customer: null, said: [], happened: [] };
    if (turns.length === 0) turns.push(turn);
    if (line.type === 'message') turn.said.push(line);
    else turn.happened.push(line);
  }
  return turns;
}

function leavingsOf(turns: readonly Turn[]): readonly Leaving[] {
  const leavings: Leaving[] = [];
  let open: { wish: Wish; from: Message; turns: Turn[] } | null = null;
  for (const turn of turns) {
    const role = turn.customer?.value?.['role'];
    const declared = happenings(turn, 'declaration').length > 0;
    const read = turn.customer && wishOf(turn.customer);
    // A confirm button that comes to nothing is an old one, or pressed twice: no new wish.
    const wish = role === 'confirm' && !declared ? null : read;
    if (open && (role === 'offer' || (wish && isAnother(wish, open.wish)))) {
      leavings.push({ ...open, outcome: 'dropped' });
      open = null;
    }
    if (turn.customer && wish && !open) open = { wish, from: turn.customer, turns: [] };
    if (!open) continue;
    open.turns.push(turn);
    const dropped = role === 'back' || role === 'keep' || role === 'undo' || role === 'resume';
    if (!declared && !dropped) continue;
    leavings.push({ ...open, outcome: declared ? 'declared' : 'dropped' });
    open = null;
  }
  return open ? [...leavings, { ...open, outcome: 'open' }] : leavings;
}

/** The customer has named a way that is not among those named before. */
function isAnother(wish: Wish, before: Wish): boolean {
  return (
    before.ways.length > 0 &&
    wish.ways.length > 0 &&
    !wish.ways.some((way) => before.ways.includes(way))
  );
}

export function happenings<T extends Happening['type']>(
  { happened }: Pick<Turn, 'happened'>,
  type: T,
): readonly HappeningOf<T>[] {
  return happened.filter((one): one is HappeningOf<T> => one.type === type);
}

/** All happenings of a kind in the conversation. */
export function allOf<T extends Happening['type']>(
  { lines }: Conversation,
  type: T,
): readonly HappeningOf<T>[] {
  return lines.filter((one): one is HappeningOf<T> => one.type === type);
}

/** What the program said, as bot or as system; agents speak for themselves. */
export function byProgram(said: readonly Message[]): readonly Message[] {
  return said.filter(({ actor }) => actor !== 'agent');
}

/** Every message to the customer from the first wish to leave on (T0). */
export function saidAfterWish({ turns, leavings }: Conversation): readonly Message[] {
  const first = leavings[0]?.turns[0];
  return first === undefined ? [] : turns.slice(turns.indexOf(first)).flatMap(({ said }) => said);
}

/** The customer named a day, in words or in the card's field, at any time before this line. */
export function asksForDay({ turns }: Conversation, { seq }: { readonly seq: number }): boolean {
  return turns.some(
    ({ customer }) =>
      customer !== null &&
      customer.seq < seq &&
      (namesDay(customer.text) || Boolean(customer.value?.['endDate'])),
  );
}

export function textOf(said: readonly Message[]): string {
  return said.map(({ text }) => text).join('\n');
}

/** The country's rules that the message was shown under. */
export function profileOf({ adieu }: Message): string | null {
  return adieu?.profile ?? null;
}

export function languageOf(message: Message): Language {
  return message.lang ?? 'en';
}
