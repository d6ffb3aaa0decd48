import type { Task } from '../../data/model/records.ts';
import type { Change, Store } from '../../data/store/contract.ts';
import { every } from '../../data/store/every.ts';
import { auditEntry, onRecord } from '../audit/entry.ts';
import { HeldEndpoints } from '../turn/held-endpoints.ts';
import { retryConflicts } from '../turn/retry-conflicts.ts';

/**
 * Sends to an endpoint again, whether it was held or switched off, and ends the tasks about it.
 * What waits goes out in its order.
 * @returns false where it was neither
 */
export async function enableEndpoint(
  store: Pick<Store, 'get' | 'list' | 'commit'>,
  endpoint: string,
  now: Date,
  by: { readonly id: string; readonly name: string },
): Promise<boolean> {
  return retryConflicts(async () => {
    const held = await HeldEndpoints.read(store);
    if (!held.byId[endpoint]) return false;
    await store.commit([
      held.with(endpoint, null),
      ...(await tasksDone(store, endpoint, now, by.name)),
      onRecord(auditEntry(now, 'endpoint_enabled', { endpoint, by: by.id })),
    ]);
    return true;
  });
}

async function tasksDone(
  store: Pick<Store, 'list'>,
  endpoint: string,
  now: Date,
  doneBy: string,
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for await (const { doc, version: expect } of every(store, 'tasks', 'openByDue')) {
    if (doc.endpoint !== endpoint) continue;
    const task: Task = { ...doc, doneAt: now.toISOString(), doneBy };
    changes.push({ op: 'put', collection: 'tasks', id: doc.id, doc: task, expect });
  }
  return changes;
}
