/** How a language ends a contract in one sentence. Patterns match folded text, see `foldText`. */
export interface DeclarationGrammar {
  /** Frames that change nothing about what follows ("I inform you that ..."); read as what they are replaced with. */
  readonly frames: readonly (readonly [RegExp, string])[];
  /** The act itself: first person, present, the verb. */
  readonly acts: readonly RegExp[];
  /** Words before the act that make it a wish, a question, a condition or a report. */
  readonly before: RegExp;
  /** The same in the act's own clause. */
  readonly near: RegExp;
  /** The same anywhere after the act. */
  readonly after: RegExp;
  /** What a clause break looks like. */
  readonly clauseEnd: RegExp;
  /** The act needs one of these: what is ended, from when, or "hereby". */
  readonly object: RegExp;
  /** The act and nothing else is enough, too. */
  readonly bare: RegExp;
  /** Contracts that are not ours. */
  readonly foreign: RegExp;
}
