/** What the model hears of a text in which a declaration is looked for. */
export interface Judge {
  /** The text as a whole wishes to cancel. */
  readonly hearsCancelling: () => boolean;
  /** One of its sentences, folded, ends a contract by its very words. */
  readonly hearsDeclaration: (sentence: string) => boolean;
}
