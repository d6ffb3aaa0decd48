import type { Conversation } from './conversation.ts';

/** B blocks a release, F fails it, W warns. */
export const LEVELS = ['B', 'F', 'W'] as const;
export type Level = (typeof LEVELS)[number];

export interface Violation {
  /** Of the line where it can be seen. */
  readonly seq: number;
  readonly sentence: string;
}

/** One promise and how to see in a recorded conversation that it was broken. */
export interface Invariant {
  readonly id: `I${number}`;
  readonly level: Level;
  readonly title: string;
  check(conversation: Conversation): readonly Violation[];
}

export function violation(at: { readonly seq: number }, sentence: string): Violation {
  return { seq: at.seq, sentence };
}
