import { isWayOut } from '../../model/change.ts';
import type { Language } from '../../model/language.ts';
import type { Happening, HappeningOf, Line, Message } from './recorded.ts';
import { namesDay, statesSecond } from './dates-and-money.ts';
import { NOTHING_KNOWN } from './truth.ts';
import type { Truth } from './truth.ts';
import { says } from './phrases.ts';
import { wishOf } from './wish.ts';
import type { Wish } from './wish.ts';
import { NOTHING_CHANGED, NOTHING_TO_DO } from './words/answers.ts';

/** What the customer said or pressed, and all that was said and done until the next time. */
export interface Turn {
  /** `null`: before the customer said anything. */
  readonly customer: Message | null;
  readonly said: readonly Message[];
  /** Of what was said, what the program said, as bot or as system; agents speak for themselves. */
  readonly bot: readonly Message[];
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
  /** All that the program said. */
  readonly bot: readonly Message[];
  /** All that was said to the customer from the first wish to leave on (T0). */
  readonly afterWish: readonly Message[];
  readonly truth: Truth;
}

/** @param lines Of one conversation; they are put in order. */
export function conversationOf(lines: readonly Line[], truth: Truth = NOTHING_KNOWN): Conversation {
  const ordered = lines.toSorted((a, b) => a.seq - b.seq);
  const turns = turnsOf(ordered);
  const leavings = leavingsOf(turns);
  return {
    id: ordered[0]?.conversationId ?? '',
    lines: ordered,
    turns,
    leavings,
    bot: turns.flatMap(({ bot }) => bot),
    afterWish: saidFrom(turns, leavings[0]?.turns[0]),
    truth,
  };
}

interface GrowingTurn extends Turn {
  readonly said: Message[];
  readonly bot: Message[];
  readonly happened: Happening[];
}

function turnOf(customer: Message | null): GrowingTurn {
  return { customer, said: [], bot: [], happened: [] };
}

function saidFrom(turns: readonly Turn[], first: Turn | undefined): readonly Message[] {
  return first === undefined ? [] : turns.slice(turns.indexOf(first)).flatMap(({ said }) => said);
}

function turnsOf(lines: readonly Line[]): readonly Turn[] {
  const turns: GrowingTurn[] = [];
  for (const line of lines) {
    if (line.type === 'message' && line.actor === 'customer') {
      turns.push(turnOf(line));
      continue;
    }
    const turn = turns.at(-1) ?? turnOf(null);
    if (turns.length === 0) turns.push(turn);
    if (line.type !== 'message') {
      turn.happened.push(line);
      continue;
    }
    turn.said.push(line);
    if (line.actor !== 'agent') turn.bot.push(line);
  }
  return turns;
}

function leavingsOf(turns: readonly Turn[]): readonly Leaving[] {
  const leavings: Leaving[] = [];
  let open: { wish: Wish; from: Message; turns: Turn[] } | null = null;
  /** The ways that were named last, where the first wish named none. */
  let named: Wish['ways'] = [];
  /** Something was declared before; something was ended by it. */
  let known = false;
  let left = false;
  for (const [i, turn] of turns.entries()) {
    const role = turn.customer?.value?.['role'];
    const declared = happenings(turn, 'declaration').length > 0;
    const read = turn.customer && wishOf(turn.customer);
    // A confirm button that comes to nothing is an old one, or pressed twice: no new wish.
    // Nor is what is said to "why?", nor what was declared before and is shown its receipt again.
    const isAgain = known && showsAgain(turn.bot);
    // Nor is "let me go" from somebody who is out.
    const isBye = left && read?.ways.length === 0 && !read.declared;
    const isOld =
      (role === 'confirm' || isAgain || isBye || tellsWhy(turn, turns.slice(0, i))) && !declared;
    known ||= declared;
    left = endsSomething(turn) ?? left;
    // Nor, beside another wish, is a pause that cannot be had.
    const isRefused: boolean =
      open !== null &&
      turn.customer !== null &&
      read !== null &&
      isPauseOfStranger(read, turn.customer);
    const wish: Wish | null = isOld || isRefused ? null : read;
    if (open && (role === 'offer' || (wish && isAnother(wish, named)))) {
      leavings.push({ ...open, outcome: 'dropped' });
      open = null;
    }
    if (turn.customer && wish && !open) open = { wish, from: turn.customer, turns: [] };
    if (wish && wish.ways.length > 0) named = wish.ways;
    if (!open) continue;
    open.turns.push(turn);
    const taken = role === 'back' || role === 'keep' || role === 'undo' || role === 'resume';
    const dropped =
      taken || isTakenBack(turn) || isMetAlready(turn) || isPauseOfStranger(open.wish, open.from);
    if (!declared && !dropped) continue;
    leavings.push({ ...open, outcome: declared ? 'declared' : 'dropped' });
    open = null;
    named = [];
  }
  return open ? [...leavings, { ...open, outcome: 'open' }] : leavings;
}

/** What was declared in this turn ends something, or takes it back; `null`: nothing was. */
function endsSomething(turn: Turn): boolean | null {
  const last = happenings(turn, 'declaration').at(-1);
  return last ? isWayOut(last.change) : null;
}

/** An answer in words to the question why, also when the receipt was shown again meanwhile. */
function tellsWhy({ customer, bot }: Turn, before: readonly Turn[]): boolean {
  if (!customer || customer.value || asksToConfirm(bot)) return false;
  const asked = before.findLast(
    ({ customer: pressed, bot }, i) =>
      i === 0 || pressed?.value?.['role'] !== 'confirm' || showsReasons(bot) || !showsAgain(bot),
  );
  return asked !== undefined && showsReasons(asked.bot);
}

function showsReasons(bot: readonly Message[]): boolean {
  return bot.some(({ controls }) => controls.some(({ role }) => role === 'reason'));
}

function showsAgain(bot: readonly Message[]): boolean {
  return bot.some(({ text }) => statesSecond(text));
}

/** Told that it is so already, or that there is nothing to end, with no card to confirm it. */
function isMetAlready({ bot }: Turn): boolean {
  return !asksToConfirm(bot) && bot.some(({ text }) => says(text, NOTHING_TO_DO));
}

function asksToConfirm(bot: readonly Message[]): boolean {
  return bot.some(({ controls }) =>
    controls.some(({ role }) => role === 'confirm' || role === 'select'),
  );
}

/** In words: the bot says that nothing was changed, and it was no old button that changed nothing. */
function isTakenBack({ customer, bot }: Turn): boolean {
  if (!customer || customer.value) return false;
  return bot.some(({ text }) => says(text, NOTHING_CHANGED));
}

/** The customer has named a way that is not among those named before. */
function isAnother({ ways }: Wish, before: Wish['ways']): boolean {
  return before.length > 0 && ways.length > 0 && !ways.some((way) => before.includes(way));
}

/** Nothing can be paused without an account; cancelling can. */
export function isPauseOfStranger({ ways }: Wish, from: Message): boolean {
  return !from.verified && ways.length > 0 && ways.every((way) => way === 'pause');
}

/** The turns of a leaving without the one that declares it. */
export function undeclaredTurns({ outcome, turns }: Leaving): readonly Turn[] {
  return outcome === 'declared' ? turns.slice(0, -1) : turns;
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

/** The customer named a day, in words or in the card's field, at any time before this line. */
export function asksForDay({ turns }: Conversation, { seq }: { readonly seq: number }): boolean {
  return turns.some(
    ({ customer }) =>
      customer !== null &&
      customer.seq < seq &&
      (namesDay(customer.text) || Boolean(customer.value?.['endDate'])),
  );
}

export function isByProgram({ actor }: Message): boolean {
  return actor !== 'agent' && actor !== 'customer';
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
