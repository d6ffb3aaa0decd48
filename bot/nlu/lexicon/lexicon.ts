import type { Mood, Reason, Understanding } from '../../../data/model/understanding.ts';

type Sensitive = NonNullable<Understanding['sensitive']>;

/**
 * What a language says with fixed words. All patterns are matched against folded text
 * (see `foldText`): lower case, no accents, no apostrophes; German ae, oe, ue are a, o, u.
 */
export interface Lexicon {
  readonly reasons: readonly (readonly [Reason, RegExp])[];
  /** Denies that the price is why. */
  readonly affordable: RegExp;
  readonly sensitive: readonly (readonly [Sensitive, RegExp])[];
  readonly moods: readonly (readonly [Exclude<Mood, 'calm'>, RegExp])[];
  readonly extraordinary: RegExp;
  readonly immediately: RegExp;
  /** Matched against the text as written; the first group is the competitor's name. */
  readonly competitor: RegExp;
  /** Words between two wishes of one sentence. */
  readonly conjunction: RegExp;
  /** Says the opposite of a wish to leave, or sounds so: believed where the model leaves it open. */
  readonly keep: RegExp;
  /** Names an end. */
  readonly ends: RegExp;
  /** Without one of these, a text that names an end keeps nothing. */
  readonly stays: RegExp;
  /** Is hindered from leaving, which sounds like the opposite and is not. */
  readonly unable: RegExp;
  /** Asks about leaving without wanting it: when, how much, what if. */
  readonly question: RegExp;
  /** Makes leaving depend on something ("one more outage and I cancel"): it is not wished yet. */
  readonly threat: RegExp;
}
