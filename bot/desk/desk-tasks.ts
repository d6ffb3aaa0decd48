import { hasCode } from '../../data/model/errors.ts';
import type { Task } from '../../data/model/records.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';
import type { AgentName } from '../../data/policy/handoff.ts';
import { DeskError } from './desk-error.ts';

/**
 * Marks a task as done by this agent. Who was first stays first.
 * @throws DeskError `NotFound`
 */
export async function finishTask(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  id: string,
  by: AgentName,
): Promise<Task> {
  for (;;) {
    const found = await store.get('tasks', id);
    if (!found) throw new DeskError('NotFound', 'There is no such task.');
    if (found.doc.doneAt !== null) return found.doc;
    const doc = { ...found.doc, doneAt: clock.now().toISOString(), doneBy: by.name };
    try {
      await store.commit([{ op: 'put', collection: 'tasks', id, doc, expect: found.version }]);
      return doc;
    } catch (error) {
      if (!hasCode(error, 'store_conflict')) throw error;
    }
  }
}
