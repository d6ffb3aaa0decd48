import type { AuditedFact } from '../../../data/model/audit.ts';
import type { Evidence } from '../evidence.ts';
import type { Invariant } from './invariant.ts';

/** I4. What was declared, done, asked for and carried out is in the audit, once each, and in the conversation. */
export const recorded: Invariant = {
  id: 'I4',
  never: 'an effect has no audit entry, or the audit chain does not verify',
  violations: (evidence) => [
    ...chain(evidence),
    ...facts(evidence),
    ...effects(evidence),
    ...told(evidence),
  ],
};

function chain({ audit: { verdict } }: Evidence): string[] {
  if (!verdict.intact) return [`the chain is broken at ${String(verdict.seq)}: ${verdict.why}`];
  return verdict.waiting === 0
    ? []
    : [`${String(verdict.waiting)} facts have no place in the chain`];
}

/** Of each case. */
function facts({ cases, audit }: Evidence): string[] {
  return cases.flatMap(({ id, declaration, state, receiptId }) => {
    const count = (what: AuditedFact) =>
      audit.entries.filter((entry) => entry.caseId === id && entry.what === what).length;
    const expected = [
      ['declaration', declaration === null ? 0 : 1],
      ['applied', state === 'applied' ? 1 : 0],
    ] as const;
    return [
      ...expected
        .filter(([what, times]) => count(what) !== times)
        .map(([what]) => `${id}: ${what} is in the audit ${String(count(what))} times`),
      ...(receiptId !== null && count('receipt') === 0
        ? [`${id}: its receipt is in no audit`]
        : []),
    ];
  });
}

const ENDS: readonly AuditedFact[] = ['effect_done', 'effect_withdrawn', 'effect_settled_by_hand'];

/** Of each effect: asked for as often as it came to an end, but for what is still under way. */
function effects({ audit, outbox, notes, receipts }: Evidence): string[] {
  const count = (key: string, whats: readonly AuditedFact[]) =>
    audit.entries.filter(({ what, facts: { key: of } }) => of === key && whats.includes(what))
      .length;
  const left = outbox.filter(({ effect }) => effect.kind !== 'turn');
  const keys = new Set([
    ...audit.entries.flatMap(({ facts: { key } }) => (typeof key === 'string' ? [key] : [])),
    ...left.map(({ id }) => id),
    ...receipts.flatMap(({ id, mailedTo }) => (mailedTo === null ? [] : [`mail:${id}`])),
    ...notes.flatMap((note) =>
      note.note === 'changed' && note.fault !== 'already' ? [note.key] : [],
    ),
  ]);
  return [...keys].flatMap((key) => {
    const item = left.find(({ id }) => id === key);
    const asked = count(key, ['effect_asked']);
    const ended = count(key, ENDS) + (item ? 1 : 0);
    const died = count(key, ['effect_dead']) > 0;
    return [
      ...(asked === 0 ? [`${key} was asked for and is in no audit`] : []),
      ...(asked === ended
        ? []
        : [`${key} was asked for ${String(asked)} times, ended ${String(ended)}`]),
      ...(item?.state === 'dead' && !died ? [`${key} is dead and that is in no audit`] : []),
    ];
  });
}

/** Beside the audit, each conversation says it too. */
function told({ customers, cases }: Evidence): string[] {
  return customers.flatMap(({ account, conversationId, stored }) => {
    const own = cases.filter((one) => one.conversationId === conversationId);
    const expected = {
      declaration: own.filter(({ declaration }) => declaration !== null).length,
      applied: own.filter(({ state }) => state === 'applied').length,
    };
    return Object.entries(expected).flatMap(([type, times]) => {
      const found = stored.filter((entry) => entry.kind === 'event' && entry.event.type === type);
      if (found.length === times) return [];
      return [`${account}: ${type} is in the conversation ${String(found.length)} times`];
    });
  });
}
