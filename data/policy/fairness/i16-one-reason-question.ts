import { type Conversation, undeclaredTurns } from './conversation.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { sentencesSaying } from './phrases.ts';
import type { Message } from './recorded.ts';
import { WHY } from './words/asking.ts';

export const I16: Invariant = {
  id: 'I16',
  level: 'F',
  title: 'One reason question at most, skippable, never before it is confirmed',
  check(conversation) {
    const { leavings, bot } = conversation;
    const asked = bot.filter(asksWhy);
    if (asked.length === 0) return [];
    const before = leavings.flatMap(undeclaredTurns).flatMap(({ said }) => said);
    return [
      ...asked
        .filter((one) => before.includes(one))
        .map((one) => violation(one, 'asks why before it is confirmed')),
      ...asked
        .filter(({ controls }) => !controls.some(({ role, enabled }) => role === 'skip' && enabled))
        .map((one) => violation(one, 'asks why and cannot be skipped')),
      ...asked.slice(most(conversation)).map((one) => violation(one, 'asks why again')),
    ];
  },
};

/** Once for each time that somebody leaves; at least once. */
function most({ leavings }: Conversation): number {
  return Math.max(1, leavings.filter(({ outcome }) => outcome === 'declared').length);
}

export function asksWhy({ text, controls }: Message): boolean {
  return (
    controls.some(({ role }) => role === 'reason') ||
    sentencesSaying(text, WHY).some((sentence) => sentence.includes('?'))
  );
}
