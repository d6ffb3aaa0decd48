import { hasCode } from '../../data/model/errors.ts';
import type { Task } from '../../data/model/records.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Change, Store, Versioned } from '../../data/store/contract.ts';
import type { AgentName } from '../../data/policy/handoff.ts';
import { auditEntry, onRecord } from '../audit/entry.ts';
import { changesToTryAgain, changesWhenSettled } from '../turn/unstick.ts';
import { DeskError } from './desk-error.ts';

export interface DeskTasksDeps {
  readonly store: Store;
  readonly clock: Clock;
  readonly outbox: { wake(): void };
}

/**
 * Marks a task as done by this agent. Who was first stays first. What could not be sent is
 * settled with it: the agent has dealt with it in another way.
 * @throws DeskError `NotFound`
 */
export function finishTask(deps: DeskTasksDeps, id: string, by: AgentName): Promise<Task> {
  return endTask(deps, id, by, (task, now) => changesWhenSettled(deps.store, task, now, by.id));
}

/**
 * Sends again what could not be sent, which is the end of the task.
 * @throws DeskError `NotFound`, `NotRetryable`
 */
export async function retryTask(deps: DeskTasksDeps, id: string, by: AgentName): Promise<Task> {
  const task = await endTask(deps, id, by, async (task, now) => {
    const changes = await changesToTryAgain(deps.store, task, now, by.id);
    if (changes) return changes;
    throw new DeskError('NotRetryable', 'There is nothing that could be sent again.');
  });
  deps.outbox.wake();
  return task;
}

async function endTask(
  { store, clock }: DeskTasksDeps,
  id: string,
  by: AgentName,
  changesOf: (task: Task, now: Date) => Promise<readonly Change[]>,
): Promise<Task> {
  for (;;) {
    const found = await store.get('tasks', id);
    if (!found) throw new DeskError('NotFound', 'There is no such task.');
    if (found.doc.doneAt !== null) return found.doc;
    const now = clock.now();
    const changes = await changesOf(found.doc, now);
    const doc = { ...found.doc, doneAt: now.toISOString(), doneBy: by.name };
    try {
      await store.commit([...changes, ...done(doc, found, now, by)]);
      return doc;
    } catch (error) {
      if (!hasCode(error, 'store_conflict')) throw error;
    }
  }
}

function done(doc: Task, { version }: Versioned<Task>, now: Date, by: AgentName): Change[] {
  const { id, kind, conversationId, caseId } = doc;
  const facts = { task: id, kind, by: by.id };
  return [
    { op: 'put', collection: 'tasks', id, doc, expect: version },
    onRecord(auditEntry(now, 'task_done', facts, { conversationId, caseId })),
  ];
}
