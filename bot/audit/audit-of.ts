import type { AuditEntry } from '../../data/model/audit.ts';
import type { Conversation } from '../../data/model/records.ts';
import type { Store } from '../../data/store/contract.ts';
import { type ReadPersonal, readPersonal } from './read-personal.ts';
import { recordedSince } from './recorded-since.ts';

/** What stands in the audit of one conversation, readable where the key is there. */
export async function auditOf(
  store: Pick<Store, 'list' | 'entriesAfter' | 'lastSeq'>,
  { id, startedAt }: Pick<Conversation, 'id' | 'startedAt'>,
): Promise<readonly (Omit<AuditEntry, 'personal'> & ReadPersonal)[]> {
  const found = [];
  // Nothing of it is older than its first turn.
  for await (const { personal, ...entry } of recordedSince(store, startedAt)) {
    if (entry.conversationId !== id) continue;
    found.push({ ...entry, ...(await readPersonal(store, personal)) });
  }
  return found;
}
