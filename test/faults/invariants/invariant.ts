import type { Evidence } from '../evidence.ts';

/** One of the eight promises of docs/reliability.md, as a judgement over what a run left behind. */
export interface Invariant {
  readonly id: 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I6' | 'I7' | 'I8';
  /** What never happens. */
  readonly never: string;
  /** One sentence for each time that it happened. */
  readonly violations: (evidence: Evidence) => readonly string[];
}
