import { BUCKETS, type FeatureCounts } from './features.ts';
import { toVector, type LinearModel } from './linear-model.ts';
import { layOut, separate } from './separate.ts';

export interface Example {
  readonly counts: FeatureCounts;
  /** Per class: 1 it holds, -1 it does not, 0 the example says nothing of it. */
  readonly holds: Int8Array;
}

export interface Training {
  /** How much a miss costs against the size of the weights, per class: when it holds, and when it does not. */
  readonly cost: (at: number) => readonly [holds: number, holdsNot: number];
  /** How often the examples of a class are looked at, at most. */
  readonly rounds: (at: number) => number;
  /** Features of fewer examples than this are no features. */
  readonly leastExamples: number;
  /** Classes that learn from topics, too. */
  readonly seesTopics: (at: number) => boolean;
}

const LARGEST_STEP = 127;
const MOST_ROWS = 0xffff;

/**
 * Trains one linear support-vector machine a class.
 * The same examples give the same model to the byte. Own code: natural's logistic regression takes minutes at this size,
 * its Bayes classifier cannot cope with classes of different size, and nothing on npm trains this in seconds without native code.
 */
export function trainModel(
  examples: readonly Example[],
  classes: number,
  { cost, rounds, leastExamples, seesTopics }: Training,
): LinearModel {
  const features = measureRarity(examples, leastExamples);
  const size = features.rarity.length;
  const vectors = examples.map(({ counts }) => toVector(counts, features));
  const { whole, plain } = layOut(vectors, size);
  const weights = new Int8Array(size * classes);
  const scale = new Float32Array(classes);
  const bias = new Float32Array(classes);
  const side = new Int8Array(examples.length);
  for (let k = 0; k < classes; k++) {
    for (const [at, { holds }] of examples.entries()) side[at] = holds[k] ?? 0;
    const column = separate(seesTopics(k) ? whole : plain, side, cost(k), rounds(k));
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

/** The features that enough examples have, the commonest first where there are too many, and their inverse document frequency. */
function measureRarity(
  examples: readonly Example[],
  leastExamples: number,
): Pick<LinearModel, 'rows' | 'rarity'> {
  const seen = new Uint32Array(BUCKETS);
  for (const { counts } of examples) {
    for (const bucket of counts.buckets) seen[bucket] = (seen[bucket] ?? 0) + 1;
  }
  const common: number[] = [];
  for (const [bucket, count] of seen.entries()) if (count >= leastExamples) common.push(bucket);
  const kept = common.sort((a, b) => (seen[b] ?? 0) - (seen[a] ?? 0) || a - b).slice(0, MOST_ROWS);
  const rows = new Uint16Array(BUCKETS);
  const rarity = new Float32Array(kept.length + 1);
  for (const [at, bucket] of kept.entries()) {
    rows[bucket] = at + 1;
    rarity[at + 1] = 1 + Math.log((1 + examples.length) / (1 + (seen[bucket] ?? 0)));
  }
  return { rows, rarity };
}
