import type { Case } from '../../../data/model/records.ts';
import type { Entry } from '../../../data/model/transcript.ts';
import type { Evidence } from '../evidence.ts';
import type { Invariant } from './invariant.ts';

/** I3. A press on the button that names the change, a declaration in words, or an agent's decision. */
export const confirmed: Invariant = {
  id: 'I3',
  never: 'a change happens without a recorded confirmation that names it',
  violations: ({ cases, notes, customers }: Evidence) => {
    const changed = new Set(
      notes.flatMap((note) =>
        note.note === 'changed' && note.fault !== 'already' ? [note.key] : [],
      ),
    );
    return cases
      .filter(({ id }) => changed.has(`apply:${id}`))
      .flatMap((one) => {
        const told = customers.find(({ conversationId }) => conversationId === one.conversationId);
        // Of an earlier run, and judged there.
        if (!told) return [];
        const pressed = told.stored.some((entry) => isPressOf(one, entry));
        const declared = one.declaration?.by === 'sentence' || one.declaration?.by === 'form';
        return pressed || declared ? [] : [`${one.id} (${String(one.change)}) was not confirmed`];
      });
  },
};

function isPressOf({ change }: Case, entry: Entry): boolean {
  if (entry.kind !== 'activity' || entry.actor !== 'customer') return false;
  const value = entry.activity.value as Readonly<Record<string, unknown>> | null | undefined;
  return value?.['role'] === 'confirm' && value['change'] === change;
}
