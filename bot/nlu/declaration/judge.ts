/** What the model hears of a text in which a declaration is looked for. */
export interface Judge {
  /** The text as a whole wishes to cancel. */
  readonly hearsCancelling: () => boolean;
  /** How far one of its sentences, folded, lies on the side of those that end a contract by their very words. */
  readonly declares: (sentence: string) => number;
}

/** From here on a sentence that no rule knows is a declaration: one in 500 of the hardest near misses, left out of the training, lies above. */
export const JUDGED_ONE = 0.55;
/** Below, it is none, whatever the rules say: so lies one in 200 of strangers' declarations that they find, and nearly all that they find falsely. */
export const JUDGED_NONE = -0.6;
