import type { Finding } from '../fairness/check-fairness.ts';

/**
 * What may be done to a turn so that it breaks no promise. Something is added that has to
 * be there, put as it has to be, or left out. Facts and receipts are never touched.
 */
export type Mend =
  /** Says first that it is automated. */
  | 'disclosure'
  | 'privacy_link'
  /** The button that leads out, and the page without chat. */
  | 'way_out'
  /** Fixed labels, one style, enabled, nothing required and nothing ticked. */
  | 'controls'
  /** Whatever is held out: its sentences and its buttons. */
  | 'offer'
  | 'sentence'
  | 'button'
  | 'field'
  | 'message';

const MENDS: Readonly<Record<string, readonly Mend[]>> = {
  I01: ['disclosure'],
  I02: ['sentence', 'disclosure'],
  I03: ['privacy_link'],
  I05: ['way_out'],
  I06: ['way_out'],
  I07: ['way_out'],
  I08: ['sentence'],
  I09: ['way_out'],
  I13: ['controls'],
  I14: ['controls'],
  I16: ['message', 'sentence', 'button'],
  I19: ['offer', 'button'],
  I20: ['offer', 'message'],
  I21: ['way_out', 'controls', 'offer'],
  I22: ['offer', 'message'],
  I23: ['offer', 'sentence', 'message'],
  I24: ['offer', 'message'],
  I27: ['sentence', 'message'],
  I28: ['controls'],
  I29: ['controls', 'button'],
  I30: ['controls', 'sentence'],
  I37: ['offer', 'sentence', 'button'],
  I40: ['sentence'],
  I42: ['sentence', 'message'],
  I45: ['field', 'message'],
  I48: ['sentence', 'message'],
  I49: ['sentence', 'message'],
  I50: ['sentence', 'message'],
  I51: ['sentence', 'message'],
  I53: ['offer', 'message'],
  I55: ['controls'],
};

/** The mends that are safe for a broken promise, best first; empty: a person has to see it. */
export function mendsFor({ id }: Pick<Finding, 'id'>): readonly Mend[] {
  return MENDS[id] ?? [];
}
