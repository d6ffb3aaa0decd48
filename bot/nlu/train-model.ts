import { BUCKETS, type FeatureCounts } from './features.ts';
import { sigmoid, softmax, toVector, type LinearModel, type SparseVector } from './linear-model.ts';

export interface Example {
  readonly counts: FeatureCounts;
  /** All that hold; exactly one where the classes exclude each other. */
  readonly classes: readonly string[];
}

export interface Training {
  /** Classes exclude each other (intents), or each holds or not by itself (reasons). */
  readonly exclusive: boolean;
  readonly epochs: number;
  readonly learningRate: number;
  /** 0 counts every line the same, 1 every class the same. */
  readonly classBalance: number;
  readonly shrinkage: number;
  /** Share of an utterance's features that is left out each time it is shown. */
  readonly dropout: number;
  /** What is learned towards for the right class; below 1 it does not pay to be sure of everything. */
  readonly target: number;
  /** How much more a class that holds counts than one that does not; for classes that rarely hold. */
  readonly presence: number;
}

const LARGEST_STEP = 127;
/** A class that is off by less than this is left alone. */
const LEAST_GRADIENT = 0.01;

/**
 * Trains a logistic regression by AdaGrad. The same examples give the same model to the byte.
 * Own code, because natural's logistic regression takes minutes at this size and its Bayes
 * classifier cannot cope with classes of different size.
 */
export function trainModel(
  examples: readonly Example[],
  classes: readonly string[],
  training: Training,
): LinearModel {
  const width = classes.length;
  const { exclusive, epochs, learningRate, shrinkage, dropout } = training;
  const rarity = measureRarity(examples);
  const vectors = examples.map((example) => toVector(example.counts, rarity));
  const targets = examples.map((example) => example.classes.map((name) => classes.indexOf(name)));
  const importance = exclusive ? balanceClasses(targets, width, training.classBalance) : null;
  const weights = new Float32Array(BUCKETS * width);
  const travelled = new Float32Array(BUCKETS * width).fill(1e-6);
  const bias = new Float32Array(width);
  const order = examples.map((_, index) => index);
  const random = seededRandom(20_261_122);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const whole = vectors[index];
      const target = targets[index];
      if (whole === undefined || target === undefined) continue;
      const vector = dropout === 0 ? whole : thin(whole, dropout, random);
      const scores = score(weights, bias, vector, width);
      const gradient = exclusive ? softmax(scores) : sigmoid(scores);
      for (const k of target) {
        gradient[k] = ((gradient[k] ?? 0) - training.target) * training.presence;
      }
      const weight = importance?.[target[0] ?? 0] ?? 1;
      const moved = learning(gradient);
      for (let i = 0; i < vector.buckets.length; i++) {
        const row = (vector.buckets[i] ?? 0) * width;
        const value = (vector.values[i] ?? 0) * weight;
        for (const k of moved) {
          const old = weights[row + k] ?? 0;
          const step = (gradient[k] ?? 0) * value + shrinkage * old;
          const sum = (travelled[row + k] ?? 0) + step * step;
          travelled[row + k] = sum;
          weights[row + k] = old - (learningRate * step) / Math.sqrt(sum);
        }
      }
      for (let k = 0; k < width; k++) bias[k] = (bias[k] ?? 0) - 0.01 * (gradient[k] ?? 0) * weight;
    }
  }
  return { classes, rarity, bias, ...quantize(weights, width) };
}

/** The classes that there is something to learn about: skipping the rest makes training several times faster. */
function learning(gradient: Float64Array): number[] {
  const moved: number[] = [];
  for (let k = 0; k < gradient.length; k++) {
    if (Math.abs(gradient[k] ?? 0) > LEAST_GRADIENT) moved.push(k);
  }
  return moved;
}

/** The scores that the unfinished model gives. */
function score(
  weights: Float32Array,
  bias: Float32Array,
  vector: SparseVector,
  width: number,
): Float64Array {
  const scores = Float64Array.from(bias);
  for (let i = 0; i < vector.buckets.length; i++) {
    const row = (vector.buckets[i] ?? 0) * width;
    const value = vector.values[i] ?? 0;
    for (let k = 0; k < width; k++) scores[k] = (scores[k] ?? 0) + value * (weights[row + k] ?? 0);
  }
  return scores;
}

/** Leaves features out by chance, so that no utterance is known by a single one; the rest speaks up for them. */
function thin(vector: SparseVector, dropout: number, random: () => number): SparseVector {
  const kept: number[] = [];
  for (let i = 0; i < vector.buckets.length; i++) if (random() >= dropout) kept.push(i);
  return {
    buckets: Int32Array.from(kept, (i) => vector.buckets[i] ?? 0),
    values: Float32Array.from(kept, (i) => (vector.values[i] ?? 0) / (1 - dropout)),
  };
}

/** Inverse document frequency per bucket; what training never saw has none. */
function measureRarity(examples: readonly Example[]): Float32Array {
  const seen = new Float32Array(BUCKETS);
  for (const { counts } of examples)
    for (const bucket of counts.buckets) seen[bucket] = (seen[bucket] ?? 0) + 1;
  return seen.map((count) => (count === 0 ? 0 : Math.log(1 + examples.length / count)));
}

function balanceClasses(
  targets: readonly (readonly number[])[],
  width: number,
  balance: number,
): Float64Array {
  const sizes = new Float64Array(width);
  for (const [target = 0] of targets) sizes[target] = (sizes[target] ?? 0) + 1;
  return sizes.map((size) => (targets.length / width / Math.max(size, 1)) ** balance);
}

function quantize(weights: Float32Array, width: number): Pick<LinearModel, 'weights' | 'scale'> {
  const largest = new Float32Array(width);
  weights.forEach((weight, at) => {
    largest[at % width] = Math.max(largest[at % width] ?? 0, Math.abs(weight));
  });
  const scale = largest.map((value) => value / LARGEST_STEP || 1);
  return {
    scale,
    weights: Int8Array.from(weights, (weight, at) => Math.round(weight / (scale[at % width] ?? 1))),
  };
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
