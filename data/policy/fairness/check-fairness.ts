import { conversationOf } from './conversation.ts';
import type { Level, Violation } from './invariant.ts';
import type { Line } from './recorded.ts';
import { INVARIANTS } from './registry.ts';
import type { Truth } from './truth.ts';

export interface Finding extends Violation {
  readonly id: string;
  readonly level: Level;
  readonly conversationId: string;
}

/** Every broken invariant of one conversation, in the order of the invariants. */
export function checkFairness(lines: readonly Line[], truth?: Truth): readonly Finding[] {
  const conversation = conversationOf(lines, truth);
  return INVARIANTS.flatMap((invariant) =>
    invariant.check(conversation).map((found) => ({
      id: invariant.id,
      level: invariant.level,
      conversationId: conversation.id,
      ...found,
    })),
  );
}

/** "I19 B c1 7: sentence". */
export function findingLine({ id, level, conversationId, seq, sentence }: Finding): string {
  return `${id} ${level} ${conversationId} ${seq}: ${sentence}`;
}
