import type { FeatureCounts } from './features.ts';

/**
 * A linear classifier over hashed features: one weight per feature and class.
 * Weights are whole numbers of `scale`, so that the file is small and the same to the byte.
 */
export interface LinearModel {
  /** The row of each bucket; 0: training saw nothing there. */
  readonly rows: Uint16Array;
  /** How telling a feature is: rare ones count for more. One number per row. */
  readonly rarity: Float32Array;
  /** Row per feature, column per class. */
  readonly weights: Int8Array;
  /** What one step of `weights` is worth, per class. */
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** Rows and their values. Words and pieces of words weigh the same and have length one together; topics, from `topics` on, come on top. */
export interface SparseVector {
  readonly rows: Uint16Array;
  readonly values: Float32Array;
  readonly topics: number;
}

/** Of the squared length: what words and pieces have each, and topics. */
const PART = 0.5;
const PART_OF_TOPICS = 0.1;

/** Counts beyond this say no more. */
const MOST = 16;
const DAMPED = Float32Array.from({ length: MOST + 1 }, (_, count) => 1 + Math.log(count || 1));

/** Weighs counts by rarity and brings each part to its length. What training never saw is left out. */
export function toVector(
  { buckets, counts, words, topics }: FeatureCounts,
  model: Pick<LinearModel, 'rows' | 'rarity'>,
): SparseVector {
  const rows = new Uint16Array(buckets.length);
  const values = new Float32Array(buckets.length);
  let size = 0;
  const fill = (from: number, to: number, part: number) => {
    const start = size;
    let squares = 0;
    for (let i = from; i < to; i++) {
      const row = model.rows[buckets[i] ?? 0] ?? 0;
      if (row === 0) continue;
      const count = Math.min(counts[i] ?? 1, MOST);
      const value = (DAMPED[count] ?? 1) * (model.rarity[row] ?? 0);
      squares += value * value;
      rows[size] = row;
      values[size++] = value;
    }
    const by = squares === 0 ? 0 : Math.sqrt(part / squares);
    for (let i = start; i < size; i++) values[i] = (values[i] ?? 0) * by;
  };
  fill(0, words, PART);
  fill(words, topics, PART);
  const plain = size;
  fill(topics, buckets.length, PART_OF_TOPICS);
  return { rows: rows.subarray(0, size), values: values.subarray(0, size), topics: plain };
}

/** How far a text lies on each class's side, for the first `classes` of them. */
export function scoreClasses(
  { rows, values }: SparseVector,
  { weights, scale, bias }: LinearModel,
  classes: number = bias.length,
): Float64Array {
  const width = bias.length;
  const scores = new Float64Array(classes);
  // Four rows at a time: what is fetched from memory arrives while the rest is added up.
  for (let i = 0; i < rows.length; i += 4) {
    const a = (rows[i] ?? 0) * width;
    const b = (rows[i + 1] ?? 0) * width;
    const c = (rows[i + 2] ?? 0) * width;
    const d = (rows[i + 3] ?? 0) * width;
    const ofA = values[i] ?? 0;
    const ofB = values[i + 1] ?? 0;
    const ofC = values[i + 2] ?? 0;
    const ofD = values[i + 3] ?? 0;
    for (let k = 0; k < classes; k++) {
      scores[k] =
        (scores[k] ?? 0) +
        ofA * (weights[a + k] ?? 0) +
        ofB * (weights[b + k] ?? 0) +
        ofC * (weights[c + k] ?? 0) +
        ofD * (weights[d + k] ?? 0);
    }
  }
  for (let k = 0; k < classes; k++) {
    scores[k] = (scores[k] ?? 0) * (scale[k] ?? 0) + (bias[k] ?? 0);
  }
  return scores;
}

/** Turns scores into probabilities that add up to 1, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp((scores[k] ?? 0) - highest);
    sum += scores[k] ?? 0;
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / sum;
  return scores;
}

/** Turns a score into a probability by itself. */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
