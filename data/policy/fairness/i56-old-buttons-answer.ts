import { happenings } from './conversation.ts';
import type { Conversation } from './conversation.ts';
import type { Invariant, Violation } from './invariant.ts';
import { violation } from './invariant.ts';

const RECEIVED = /\d{1,2}:\d{2}:\d{2} ?\p{L}* ?\([^)]+\)/u;

export const I56: Invariant = {
  id: 'I56',
  level: 'F',
  title: 'An old button works or says what is so now; pressing twice gives the same receipt',
  check({ turns }) {
    const found: Violation[] = [];
    const receipts = new Map<string, string | null>();
    for (const [index, turn] of turns.entries()) {
      const { customer } = turn;
      if (!customer?.value) continue;
      const { bot } = turn;
      if (turn.said.length === 0 && !withAgent(turns, index)) {
        found.push(violation(customer, `"${customer.text}" was pressed, and nothing was answered`));
      }
      const { nonce, role } = customer.value;
      if (role !== 'confirm' || typeof nonce !== 'string') continue;
      const declared = happenings(turn, 'declaration').length > 0;
      const time = bot.map(({ text }) => RECEIVED.exec(text)?.[0]).find((one) => one !== undefined);
      const before = receipts.get(nonce);
      if (before !== undefined && declared) found.push(violation(customer, 'declared twice'));
      if (before != null && time !== undefined && time !== before) {
        found.push(violation(customer, 'another receipt for the same button'));
      }
      if (declared) receipts.set(nonce, time ?? null);
    }
    return found;
  },
};

/** The last turn may be under way; beside an agent, it is the agent who answers. */
function withAgent(turns: Conversation['turns'], index: number): boolean {
  const before = turns.slice(0, index + 1).flatMap((turn) => happenings(turn, 'handoff'));
  return before.at(-1)?.to === 'claimed' || index === turns.length - 1;
}
