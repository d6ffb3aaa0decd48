import { BUCKETS, type FeatureCounts } from './features.ts';

/**
 * A linear classifier over hashed features: one weight per bucket and class.
 * Weights are whole numbers of `scale`, so that the file is small and the same to the byte.
 */
export interface LinearModel {
  readonly classes: readonly string[];
  /** How telling a bucket is: rare features count for more. One number per bucket. */
  readonly rarity: Float32Array;
  /** Row per bucket, column per class. */
  readonly weights: Int8Array;
  /** What one step of `weights` is worth, per class. */
  readonly scale: Float32Array;
  readonly bias: Float32Array;
}

/** A feature vector of length one: the words' half and the pieces' half weigh the same. */
export interface SparseVector {
  readonly buckets: Int32Array;
  readonly values: Float32Array;
}

/** Weighs counts by rarity and brings them to a common length. */
export function toVector({ buckets, counts }: FeatureCounts, rarity: Float32Array): SparseVector {
  const values = new Float32Array(buckets.length);
  const half = BUCKETS / 2;
  let words = 0;
  let pieces = 0;
  for (let i = 0; i < buckets.length; i++) {
    const bucket = buckets[i] ?? 0;
    const value = (1 + Math.log(counts[i] ?? 1)) * (rarity[bucket] ?? 0);
    values[i] = value;
    if (bucket < half) words += value * value;
    else pieces += value * value;
  }
  const perWord = words === 0 ? 0 : Math.SQRT1_2 / Math.sqrt(words);
  const perPiece = pieces === 0 ? 0 : Math.SQRT1_2 / Math.sqrt(pieces);
  for (let i = 0; i < values.length; i++) {
    values[i] = (values[i] ?? 0) * ((buckets[i] ?? 0) < half ? perWord : perPiece);
  }
  return { buckets, values };
}

/** The probability of each class, in the order of `model.classes`: the classes exclude each other. */
export function classProbabilities(model: LinearModel, counts: FeatureCounts): Float64Array {
  return softmax(scoreClasses(model, counts));
}

/** The probability of each class, in the order of `model.classes`: each holds or not by itself. */
export function labelProbabilities(model: LinearModel, counts: FeatureCounts): Float64Array {
  return sigmoid(scoreClasses(model, counts));
}

function scoreClasses(model: LinearModel, counts: FeatureCounts): Float64Array {
  const { buckets, values } = toVector(counts, model.rarity);
  const width = model.classes.length;
  const scores = new Float64Array(width);
  for (let i = 0; i < buckets.length; i++) {
    const row = (buckets[i] ?? 0) * width;
    const value = values[i] ?? 0;
    for (let k = 0; k < width; k++)
      scores[k] = (scores[k] ?? 0) + value * (model.weights[row + k] ?? 0);
  }
  for (let k = 0; k < width; k++) {
    scores[k] = (scores[k] ?? 0) * (model.scale[k] ?? 0) + (model.bias[k] ?? 0);
  }
  return scores;
}

/** Turns scores into probabilities that add up to 1, in place. */
export function softmax(scores: Float64Array): Float64Array {
  const highest = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp((scores[k] ?? 0) - highest);
    sum += scores[k] ?? 0;
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / sum;
  return scores;
}

/** Turns scores into probabilities, each by itself, in place. */
export function sigmoid(scores: Float64Array): Float64Array {
  for (let k = 0; k < scores.length; k++) scores[k] = 1 / (1 + Math.exp(-(scores[k] ?? 0)));
  return scores;
}
