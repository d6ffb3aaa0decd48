import { allOf } from './conversation.ts';
import type { Conversation } from './conversation.ts';
import type { Invariant, Violation } from './invariant.ts';
import { violation } from './invariant.ts';
import { secondsBetween } from './receipts.ts';

/** Tasks in which a person decides or carries out what was declared. */
const DECIDED_BY_PERSON: readonly string[] = [
  'match_declaration',
  'extraordinary_termination',
  'account_refused',
  'outbox_dead',
  'turn_failed',
  'security',
];
/** The account system is asked again for so long before a person is. */
const PENDING_SECONDS = 24 * 3_600;

export const I38: Invariant = {
  id: 'I38',
  level: 'B',
  title:
    'Each declaration is applied, refused by a person, or an open task; then nothing is charged',
  check(conversation) {
    return [...endings(conversation), ...charges(conversation)];
  },
};

function endings(conversation: Conversation): readonly Violation[] {
  const last = conversation.lines.at(-1);
  const used = new Set<number>();
  return allOf(conversation, 'declaration').flatMap((declaration) => {
    const { change, seq, at } = declaration;
    const ends = conversation.lines.find(
      (line) =>
        line.seq > seq &&
        !used.has(line.seq) &&
        (((line.type === 'applied' || line.type === 'refused') && line.change === change) ||
          (line.type === 'task' && DECIDED_BY_PERSON.includes(line.kind))),
    );
    if (ends) {
      used.add(ends.seq);
      const undated = ends.type === 'task' && Number.isNaN(Date.parse(ends.due));
      return undated ? [violation(ends, 'a task without a date')] : [];
    }
    const pending = last !== undefined && secondsBetween(at, last.at) < PENDING_SECONDS;
    const promised = conversation.lines.some((line) => line.seq > seq && line.type === 'receipt');
    return pending && promised && !isOver(conversation, seq)
      ? []
      : [violation(declaration, 'neither applied nor refused, and nobody has it')];
  });
}

/** Other declarations were settled after it: this one was passed over. */
function isOver(conversation: Conversation, seq: number): boolean {
  return allOf(conversation, 'applied').some((one) => one.seq > seq);
}

function charges(conversation: Conversation): readonly Violation[] {
  return allOf(conversation, 'applied')
    .filter(({ change }) => change === 'cancel' || change === 'withdraw')
    .flatMap((applied) => {
      const { billingEndsAt, lastCharge } = applied;
      if (billingEndsAt == null) return [violation(applied, 'billing does not stop')];
      return lastCharge && lastCharge.on > billingEndsAt
        ? [violation(applied, `charged on ${lastCharge.on}, after the end on ${billingEndsAt}`)]
        : [];
    });
}
