import { nanoid } from 'nanoid';
import type { AuditedFact, AuditEntry } from '../../data/model/audit.ts';
import type { OutboxItem } from '../../data/model/outbox.ts';
import type { Change } from '../../data/store/contract.ts';

/** An entry without anything personal in it. */
export function auditEntry(
  now: Date,
  what: AuditedFact,
  facts: AuditEntry['facts'],
  about: Partial<Pick<AuditEntry, 'conversationId' | 'caseId' | 'personal'>> = {},
): AuditEntry {
  return {
    id: `audit_${nanoid()}`,
    at: now.toISOString(),
    what,
    conversationId: null,
    caseId: null,
    facts,
    personal: null,
    ...about,
  };
}

/** Puts a fact on record in the commit that makes it one; the chain is made from there. */
export function onRecord(entry: AuditEntry): Change {
  return { op: 'put', collection: 'audit', id: entry.id, doc: entry, expect: 'absent' };
}

/** A timer starts a turn and nothing else: it leaves no trace outside. */
export function isAudited({ effect }: Pick<OutboxItem, 'effect'>): boolean {
  return effect.kind !== 'turn';
}

/** What became of an effect. Its key is that of the entry in which it was asked for. */
export function effectEntry(
  now: Date,
  what: AuditedFact,
  { id, effect, conversationId }: OutboxItem,
  facts: AuditEntry['facts'] = {},
): AuditEntry {
  const caseId = 'caseId' in effect ? effect.caseId : null;
  return auditEntry(
    now,
    what,
    { key: id, kind: effect.kind, ...facts },
    { conversationId, caseId },
  );
}
