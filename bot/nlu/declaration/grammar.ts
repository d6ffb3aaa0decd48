/** How a language ends a contract in one sentence. Patterns match folded text, see `foldText`. */
export interface DeclarationGrammar {
  /** Frames that change nothing about what they surround ("I inform you that ...", "since I moved, ..."), and misspelt words; read as what they are replaced with. */
  readonly frames: readonly (readonly [RegExp, string])[];
  /** What no act goes without, misspelt or not: it spares other sentences the reading. */
  readonly hint: RegExp;
  /** The act itself: first person, present, the verb. */
  readonly acts: readonly RegExp[];
  /** Acts on a thing that no list names. */
  readonly anyContract: AnyContract;
  /** Words anywhere before the act that make it a question, a condition, a report or a threat. */
  readonly before: RegExp;
  /** Words before the act in its own clause that make it a wish, a denial or somebody else's act. */
  readonly within: RegExp;
  /** The same in the act's own clause. */
  readonly near: RegExp;
  /** The same anywhere after the act. */
  readonly after: RegExp;
  /** What is asked for beside the act ("..., please confirm"); with all that follows it changes nothing. */
  readonly request: RegExp;
  /** In a sentence after it: takes the act back, or says that it was a joke or only a try. */
  readonly undone: RegExp;
  /** In any other sentence: speaks of drafts and wordings, so that the act is one. */
  readonly drafted: RegExp;
  /** A sentence that only says from when: it belongs to the one before it ("I cancel. With immediate effect."). */
  readonly onlyWhen: RegExp;
  /** What a clause break looks like. */
  readonly clauseEnd: RegExp;
  /** The act needs one of these: what is ended, from when, or "hereby". */
  readonly object: RegExp;
  /** The act and nothing else in its clause is enough, too. */
  readonly bare: RegExp;
  /** In the act's own clause: things that are ended and are no contract with us. */
  readonly foreign: RegExp;
  /** Begins a question or a request, also where its mark was left out. */
  readonly asks: RegExp;
  /** Somebody speaks for themselves, or says that these are the words; a bare imperative asks for it. */
  readonly ourselves: RegExp;
}

/** Acts that name what is ended by any word: enough only with a mark, and where the model hears a wish to cancel, too. */
export interface AnyContract {
  readonly acts: readonly RegExp[];
  /** What the sentence needs besides: "hereby", from when, or a cause that was given before. */
  readonly mark: RegExp;
  /** In the act's own clause: more things that are ended and are no contract. */
  readonly foreign: RegExp;
}
