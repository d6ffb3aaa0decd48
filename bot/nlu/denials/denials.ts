/**
 * What a language denies in so many words, which a model of words and their neighbours hears as the very wish.
 * All patterns are matched against folded text (see `foldText`) in which what is common is marked.
 */
export interface Denials {
  /** Marked in this order, each by a word in capitals: a pattern with the words written out takes megabytes. */
  readonly marks: readonly (readonly [mark: string, words: RegExp])[];
  /** Denies an end so plainly that it is believed whatever the model hears; matched without marks. */
  readonly plainly: RegExp;
  /** Each denies an end, or takes back that one was asked for, in words that may belong to something else. */
  readonly ofAnEnd: readonly RegExp[];
  /** Said after it, an end is wanted all the same: "don't end it now but in May". */
  readonly unless: RegExp;
  /** Each denies that somebody stays. */
  readonly ofStaying: readonly RegExp[];
  /** Said after it, somebody stays all the same: "my wife won't stay, I do". */
  readonly unlessStaying: RegExp;
}
