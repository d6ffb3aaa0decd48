import type { Message } from './recorded.ts';
import { besideOwnLife } from '../own-life.ts';
import { folded, ownWords, NOT } from './phrases.ts';
import {
  ASKING,
  ASKING_THE_WAY,
  DECLARED,
  LEAVE_CHANGES,
  OUT,
  STAYING,
  WAYS,
} from './words/leaving.ts';
import type { LeaveChange } from './words/leaving.ts';

/** What a customer's message asks for. No way named: wants out, has not said how. */
export interface Wish {
  readonly ways: readonly LeaveChange[];
  /** Is itself the termination. */
  readonly declared: boolean;
}

/** Reads a wish to leave from words or a press, whatever the bot made of it; `null`: none. */
export function wishOf(message: Message): Wish | null {
  const known = wishes.get(message);
  if (known !== undefined) return known;
  const wish = readWish(message);
  wishes.set(message, wish);
  return wish;
}

/** Many rules ask for it. */
const wishes = new WeakMap<Message, Wish | null>();

function readWish({ value, text }: Message): Wish | null {
  return value ? wishOfPress(value['role'], value['change']) : wishIn(text);
}

/** Reads a wish to leave from words; `null`: none. */
export function wishIn(text: string): Wish | null {
  const said = folded(besideOwnLife(ownWords(text)));
  if (DECLARED.test(said)) return { ways: waysIn(said), declared: true };
  const parts = said
    .split(CLAUSES)
    .filter((part) => !ASKING.test(part) || ASKING_THE_WAY.test(part))
    .filter((part) => !STAYING.test(part));
  const ways = parts.flatMap((part) => waysIn(part).filter((way) => !isDenied(part, WAYS[way])));
  if (ways.length > 0) return { ways: [...new Set(ways)], declared: false };
  const wantsOut = parts.some((part) => OUT.test(part) && !isDenied(part, OUT));
  return wantsOut ? { ways: [], declared: false } : null;
}

/** "Zeg maar op" is one clause: there "maar" is no "but". */
const CLAUSES =
  /[.,;!]|\b(?:but|sondern|aber|doch)\b|\bmaar\b(?!\s+(?:op|gaan|weg|af|stop\S*)(?![\p{L}]))/u;

function wishOfPress(role: unknown, change: unknown): Wish | null {
  const way = LEAVE_CHANGES.find((one) => one === role || (role === 'confirm' && one === change));
  return way === undefined ? null : { ways: [way], declared: false };
}

function waysIn(said: string): readonly LeaveChange[] {
  return LEAVE_CHANGES.filter((change) => WAYS[change].test(said));
}

/** "I do not want to cancel": a denial up to four words before. */
function isDenied(part: string, wording: RegExp): boolean {
  const at = part.search(wording);
  const before = part.slice(0, at).trim().split(/\s+/).slice(-4).join(' ');
  return NOT.test(before);
}
