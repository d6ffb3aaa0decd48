import type { AuditEntry } from '../../data/model/audit.ts';
import type { Store } from '../../data/store/contract.ts';
import { type Difference, ofCase } from './difference.ts';

/**
 * Whether what stands in the audit as done is what the case was done by. A case keeps one moment
 * of being done: an entry of another one is a second time.
 */
export async function compareRecord(
  store: Pick<Store, 'get'>,
  { what, caseId, at }: AuditEntry,
): Promise<readonly Difference[]> {
  if (what !== 'applied' || caseId === null) return [];
  const one = await store.get('cases', caseId);
  // Over its time.
  if (!one) return [];
  const { appliedAt } = one.doc;
  if (appliedAt === null) return [ofCase('applied_unknown', one.doc)];
  return appliedAt === at ? [] : [ofCase('applied_twice', one.doc)];
}
