import type { LeaveChange } from '../fairness/words/leaving.ts';

/**
 * What of a conversation the guard has to remember to judge its next turn: kept in the
 * conversation's record, so that nothing is read again. Holds no words of anybody.
 */
export interface GuardState {
  /** The bot has said who it is. */
  readonly begun: boolean;
  /** The ways out that were asked for and not settled yet; empty: wants out, has not said how. */
  readonly leaving: readonly LeaveChange[] | null;
  /** Something was held out since the wish. */
  readonly offered: boolean;
  /** The customer said no to it. */
  readonly declined: boolean;
  /** There is a declaration. */
  readonly declared: boolean;
  /** Since the last declaration: asked why, asked how it was, asked whether to write again. */
  readonly askedWhy: boolean;
  readonly surveyed: boolean;
  readonly askedToWrite: boolean;
  /** Something was said after which nothing is offered: grief, illness, a complaint, erasure. */
  readonly barred: boolean;
}

export const AT_FIRST: GuardState = {
  begun: false,
  leaving: null,
  offered: false,
  declined: false,
  declared: false,
  askedWhy: false,
  surveyed: false,
  askedToWrite: false,
  barred: false,
};
