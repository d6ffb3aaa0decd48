import { createHash } from 'node:crypto';
import type { AuditEntry } from '../../data/model/audit.ts';

/** What the first entry is chained to. */
export const GENESIS = '0'.repeat(64);

/** SHA-256 of the hash before and the entry, hex. */
export function chainHash(previous: string, entry: AuditEntry): string {
  return createHash('sha256').update(previous).update(textOf(entry)).digest('hex');
}

/** One text for one entry: a database may return the keys of an object in another order. */
function textOf({ id, at, what, conversationId, caseId, facts, personal }: AuditEntry): string {
  const sorted = Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1));
  const secret = personal && [personal.keyId, personal.sealed];
  return JSON.stringify([id, at, what, conversationId, caseId, sorted, secret]);
}
