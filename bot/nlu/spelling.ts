import { hashOf } from './hash.ts';
import { tableOf, valuesOf, type Table } from './tables.ts';

/** The words that people use, and what is left of the common ones when one letter is left out (SymSpell: Garbe, 2012). */
export interface Spelling {
  /** The commonest first. */
  readonly common: readonly string[];
  /** Places in `common`, or `RARE`, by the hashes of words and of what is left of them. */
  readonly places: Table;
}

/** A slip in a shorter word may mean any other word. */
const SHORTEST_WORD = 5;
/** So often a word has to be said before others are taken for a slip in it ... */
const COMMON = 5;
/** ... and so often before it is no slip itself. */
const NO_SLIP = 2;
const RARE = 0xffff;

const MAY_HOLD_A_SLIP = new RegExp(`^[a-z]{${String(SHORTEST_WORD)},}$`);

/** Learns the words of some texts. */
export function gatherSpelling(texts: readonly (readonly string[])[]): Spelling {
  const said = new Map<string, number>();
  for (const word of texts.flat()) {
    if (MAY_HOLD_A_SLIP.test(word)) said.set(word, (said.get(word) ?? 0) + 1);
  }
  const known = [...said].filter(([, times]) => times >= NO_SLIP);
  const common = known
    .filter(([, times]) => times >= COMMON)
    .sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))
    .map(([word]) => word)
    .slice(0, RARE);
  const pairs = common.flatMap((word, place) =>
    [word, ...withoutOneLetter(word)].map((left) => [hashOf(left), place] as const),
  );
  const rare = known
    .filter(([, times]) => times < COMMON)
    .map(([word]) => [hashOf(word), RARE] as const);
  return { common, places: tableOf([...pairs, ...rare], Uint16Array) };
}

/** The word itself, or the commonest that it is one slip away from, where nobody says it. */
export function correctSlip(word: string, { common, places }: Spelling): string {
  if (!MAY_HOLD_A_SLIP.test(word)) return word;
  const same = valuesOf(places, hashOf(word));
  if (same.some((place) => place === RARE || common[place] === word)) return word;
  let best = RARE;
  for (const place of [
    ...same,
    ...withoutOneLetter(word).flatMap((left) => valuesOf(places, hashOf(left))),
  ]) {
    const meant = common[place];
    if (place < best && meant !== undefined && isNear(word, meant)) best = place;
  }
  return common[best] ?? word;
}

/** The first letter is seldom the wrong one. */
const isNear = (word: string, meant: string) =>
  word[0] === meant[0] && Math.abs(word.length - meant.length) <= 1;

const withoutOneLetter = (word: string) =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
