import { happenings } from './conversation.ts';
import type { Turn } from './conversation.ts';
import { statesSecond } from './dates-and-money.ts';
import type { HappeningOf, Message } from './recorded.ts';

/** A declaration with what was shown and sent for it. */
export interface Declared {
  readonly turn: Turn;
  readonly declaration: HappeningOf<'declaration'>;
  readonly screen: HappeningOf<'receipt'> | null;
  readonly message: Message | null;
}

/** Declarations of a turn; the first receipt after each is its own. A message counts by the time on it, not by its kind. */
export function declaredIn(turn: Turn): readonly Declared[] {
  const shown = happenings(turn, 'receipt').filter(({ channel }) => channel === 'screen');
  const messages = turn.said.filter(isReceipt);
  return happenings(turn, 'declaration').map((declaration, index) => ({
    turn,
    declaration,
    screen: shown[index] ?? null,
    message: messages[index] ?? null,
  }));
}

/** States a time of receipt to the second. */
export function isReceipt({ text, actor }: Pick<Message, 'text' | 'actor'>): boolean {
  return actor !== 'agent' && statesSecond(text);
}

export function secondsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 1_000;
}
