import { BUCKETS, type FeatureCounts } from './features.ts';
import { toVector, type LinearModel, type SparseVector } from './linear-model.ts';

export interface Example {
  readonly counts: FeatureCounts;
  /** Per class: 1 it holds, -1 it does not, 0 the example says nothing of it. */
  readonly holds: Int8Array;
}

export interface Training {
  /** How much a miss costs against the size of the weights, per class: when it holds, and when it does not. */
  readonly cost: (at: number) => readonly [holds: number, holdsNot: number];
  /** Features of fewer examples than this are no features. */
  readonly leastExamples: number;
}

const LARGEST_STEP = 127;
const MOST_ROWS = 0xffff;
const MOST_ROUNDS = 30;
/** Training of a class is over when no example is further off than this. */
const CLOSE_ENOUGH = 0.1;

/**
 * Trains one linear support-vector machine (squared hinge loss) a class, by dual coordinate descent
 * (Hsieh and others, 2008: "A dual coordinate descent method for large-scale linear SVM").
 * The same examples give the same model to the byte. Own code: natural's logistic regression takes minutes at this size,
 * its Bayes classifier cannot cope with classes of different size, and nothing on npm trains this in seconds without native code.
 */
export function trainModel(
  examples: readonly Example[],
  classes: number,
  { cost, leastExamples }: Training,
): LinearModel {
  const features = measureRarity(examples, leastExamples);
  const vectors = examples.map(({ counts }) => toVector(counts, features));
  const size = features.rarity.length;
  const weights = new Int8Array(size * classes);
  const scale = new Float32Array(classes);
  const bias = new Float32Array(classes);
  for (let k = 0; k < classes; k++) {
    const side = Int8Array.from(examples, ({ holds }) => holds[k] ?? 0);
    const [holds, holdsNot] = cost(k);
    const column = trainClass(vectors, side, [holds, holdsNot], size);
    let largest = 0;
    for (let row = 1; row < size; row++) largest = Math.max(largest, Math.abs(column[row] ?? 0));
    const step = largest / LARGEST_STEP || 1;
    scale[k] = step;
    bias[k] = column[0] ?? 0;
    for (let row = 1; row < size; row++) {
      weights[row * classes + k] = Math.round((column[row] ?? 0) / step);
    }
  }
  return { ...features, weights, scale, bias };
}

/** The weights of one class; row 0 is its bias. */
function trainClass(
  vectors: readonly SparseVector[],
  side: Int8Array,
  [holds, holdsNot]: readonly [number, number],
  size: number,
): Float64Array {
  const weights = new Float64Array(size);
  const push = new Float64Array(vectors.length);
  const random = seededRandom(20_261_122);
  let order = Array.from(vectors.keys()).filter((at) => side[at] !== 0);
  const all = order;
  for (let round = 0; round < MOST_ROUNDS && order.length > 0; round++) {
    shuffle(order, random);
    let furthest = 0;
    const active: number[] = [];
    for (const at of order) {
      const vector = vectors[at];
      if (vector === undefined) continue;
      const { rows, values } = vector;
      const y = side[at] ?? 0;
      let score = weights[0] ?? 0;
      for (let i = 0; i < rows.length; i++) {
        score += (weights[rows[i] ?? 0] ?? 0) * (values[i] ?? 0);
      }
      const slack = 1 / (2 * (y > 0 ? holds : holdsNot));
      const before = push[at] ?? 0;
      const gradient = y * score - 1 + slack * before;
      // An example that is on its side for good is looked at again in the last rounds only.
      if (before === 0 && gradient > CLOSE_ENOUGH) continue;
      active.push(at);
      const off = before === 0 ? Math.min(gradient, 0) : gradient;
      furthest = Math.max(furthest, Math.abs(off));
      const after = Math.max(0, before - gradient / (squares(vector) + slack));
      if (after === before) continue;
      push[at] = after;
      const move = (after - before) * y;
      weights[0] = (weights[0] ?? 0) + move;
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] ?? 0;
        weights[row] = (weights[row] ?? 0) + move * (values[i] ?? 0);
      }
    }
    if (furthest >= CLOSE_ENOUGH) order = active;
    else if (order.length < all.length) order = [...all];
    else break;
  }
  return weights;
}

/** A vector's squared length with its bias: each half that is not empty has a square of one half. */
function squares({ values }: SparseVector): number {
  let sum = 1;
  for (const value of values) sum += value * value;
  return sum;
}

/** The features that enough examples have, the commonest first where there are too many, and their inverse document frequency. */
function measureRarity(
  examples: readonly Example[],
  leastExamples: number,
): Pick<LinearModel, 'rows' | 'rarity'> {
  const seen = new Uint32Array(BUCKETS);
  for (const { counts } of examples) {
    for (const bucket of counts.buckets) seen[bucket] = (seen[bucket] ?? 0) + 1;
  }
  const kept = Array.from(seen.keys())
    .filter((bucket) => (seen[bucket] ?? 0) >= leastExamples)
    .sort((a, b) => (seen[b] ?? 0) - (seen[a] ?? 0) || a - b)
    .slice(0, MOST_ROWS);
  const rows = new Uint16Array(BUCKETS);
  const rarity = new Float32Array(kept.length + 1);
  for (const [at, bucket] of kept.entries()) {
    rows[bucket] = at + 1;
    rarity[at + 1] = 1 + Math.log((1 + examples.length) / (1 + (seen[bucket] ?? 0)));
  }
  return { rows, rarity };
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
