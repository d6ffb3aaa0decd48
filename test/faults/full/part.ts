/** A part of the full form: faults of one kind, over and over. */
export interface Part {
  /** As `npm run faults -- NAME` has it. */
  readonly name: string;
  readonly run: (options: PartOptions) => Promise<PartResult>;
}

export interface PartOptions {
  readonly seed: number;
  /** Instead of the part's own number of trials. */
  readonly trials: number | null;
  readonly say: (line: string) => void;
}

export interface PartResult {
  readonly trials: number;
  /** A line for each promise that was broken, with how to repeat it. */
  readonly broken: readonly string[];
  /** What else is worth a line: what was measured, or why it was skipped. */
  readonly notes: readonly string[];
}

export function skipped(why: string): PartResult {
  return { trials: 0, broken: [], notes: [`skipped: ${why}`] };
}
