import type { SparseVector } from './linear-model.ts';

/** Vectors one after the other, so that a pass over them reads memory from its start to its end. */
export interface Matrix {
  /** Where each vector starts in `rows` and `values`, and where it ends. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly rows: Uint16Array;
  readonly values: Float32Array;
  /** Squared length of each vector with its bias. */
  readonly squares: Float64Array;
  /** Features, and the bias, which is number 0. */
  readonly size: number;
}

/** Lays vectors one after the other: the same once with and once without their topics. */
export function layOut(
  vectors: readonly SparseVector[],
  size: number,
): { readonly whole: Matrix; readonly plain: Matrix } {
  const length = vectors.reduce((sum, { rows }) => sum + rows.length, 0);
  const shared = {
    starts: new Int32Array(vectors.length),
    rows: new Uint16Array(length),
    values: new Float32Array(length),
    size,
  };
  const measured = () => ({
    ends: new Int32Array(vectors.length),
    squares: new Float64Array(vectors.length),
  });
  const [whole, plain] = [measured(), measured()];
  let start = 0;
  for (const [at, { rows, values, topics }] of vectors.entries()) {
    shared.starts[at] = start;
    shared.rows.set(rows, start);
    shared.values.set(values, start);
    const square = squareOf(values, 0, topics, 1);
    plain.ends[at] = start + topics;
    plain.squares[at] = square;
    start += rows.length;
    whole.ends[at] = start;
    whole.squares[at] = squareOf(values, topics, values.length, square);
  }
  return { whole: { ...shared, ...whole }, plain: { ...shared, ...plain } };
}

function squareOf(values: Float32Array, from: number, to: number, before: number): number {
  let sum = before;
  for (let i = from; i < to; i++) sum += (values[i] ?? 0) ** 2;
  return sum;
}

/** Training of a class is over when no example is further off than this. */
const CLOSE_ENOUGH = 0.1;
/** After so many rounds all examples are looked at again. */
const ROUNDS_AT_ONCE = 6;
/** It begins with the examples that hold and so many times as many that do not: few of the others ever matter. */
const OTHERS_AT_FIRST = 5;

/**
 * The weights that separate the examples of one class from the others, row 0 being the bias: a linear support-vector
 * machine with squared hinge loss, by dual coordinate descent (Hsieh and others, 2008: "A dual coordinate descent
 * method for large-scale linear SVM"). The same examples give the same weights.
 * @param side 1 it holds, -1 it does not, 0 the example says nothing of it.
 * @param cost How much a miss costs against the size of the weights: when it holds, and when it does not.
 * @param mostRounds How often the examples are looked at, at most.
 */
export function separate(
  matrix: Matrix,
  side: Int8Array,
  [holds, holdsNot]: readonly [number, number],
  mostRounds: number,
): Float32Array {
  const { squares, size } = matrix;
  const weights = new Float32Array(size);
  const push = new Float64Array(side.length);
  const random = seededRandom(20_261_122);
  const all = Array.from(side.keys()).filter((at) => side[at] !== 0);
  let order = beginWith(all, side);
  for (let left = mostRounds; left > 0;) {
    for (const last = Math.max(0, left - ROUNDS_AT_ONCE); left > last;) {
      left--;
      if (moveOnce() < CLOSE_ENOUGH) break;
    }
    const unsettled = left > 0 ? lookAtAll() : null;
    if (unsettled === null) break;
    order = unsettled;
  }
  return weights;

  /** Moves each example of `order` to where it is right, as far as the others let it. Tells how far the furthest was off. */
  function moveOnce(): number {
    shuffle(order, random);
    let furthest = 0;
    let kept = 0;
    for (const at of order) {
      const before = push[at] ?? 0;
      const gradient = gradientOf(at);
      if (before === 0 && gradient > 0) {
        // On its side for good: it is looked at again at the end only.
        if (gradient <= CLOSE_ENOUGH) order[kept++] = at;
        continue;
      }
      order[kept++] = at;
      furthest = Math.max(furthest, Math.abs(gradient));
      const after = Math.max(0, before - gradient / ((squares[at] ?? 0) + slackOf(at)));
      push[at] = after;
      const move = (after - before) * (side[at] ?? 0);
      moveBy(weights, matrix, at, move);
    }
    order.length = kept;
    return furthest;
  }

  /** The examples that still matter; `null`: all are where they belong. */
  function lookAtAll(): number[] | null {
    let furthest = 0;
    const matter = all.filter((at) => {
      const gradient = gradientOf(at);
      const isFree = push[at] === 0;
      furthest = Math.max(furthest, isFree ? -gradient : Math.abs(gradient));
      return !isFree || gradient < CLOSE_ENOUGH;
    });
    return furthest < CLOSE_ENOUGH ? null : matter;
  }

  function slackOf(at: number): number {
    return 0.5 / ((side[at] ?? 0) > 0 ? holds : holdsNot);
  }

  function gradientOf(at: number): number {
    return (side[at] ?? 0) * scoreOf(weights, matrix, at) - 1 + slackOf(at) * (push[at] ?? 0);
  }
}

// These two are where training spends its time: functions of their own run a seventh faster than closures.
function scoreOf(
  weights: Float32Array,
  { starts, ends, rows, values }: Matrix,
  at: number,
): number {
  let score = weights[0] ?? 0;
  const end = ends[at] ?? 0;
  for (let i = starts[at] ?? 0; i < end; i++) {
    score += (weights[rows[i] ?? 0] ?? 0) * (values[i] ?? 0);
  }
  return score;
}

function moveBy(
  weights: Float32Array,
  { starts, ends, rows, values }: Matrix,
  at: number,
  move: number,
): void {
  weights[0] = (weights[0] ?? 0) + move;
  const end = ends[at] ?? 0;
  for (let i = starts[at] ?? 0; i < end; i++) {
    const row = rows[i] ?? 0;
    weights[row] = (weights[row] ?? 0) + move * (values[i] ?? 0);
  }
}

/** All that hold, and every so many-th of the others. */
function beginWith(all: readonly number[], side: Int8Array): number[] {
  const holding = all.filter((at) => (side[at] ?? 0) > 0).length;
  const every = Math.max(1, Math.floor((all.length - holding) / (holding * OTHERS_AT_FIRST)));
  let others = 0;
  return all.filter((at) => (side[at] ?? 0) > 0 || others++ % every === 0);
}

/** Mulberry32: training has to shuffle, and has to shuffle the same way each time. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
