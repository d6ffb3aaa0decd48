import type { Erasure } from '../../data/model/erasure.ts';
import type { Instant } from '../../data/model/time.ts';
import type { Change, Store } from '../../data/store/contract.ts';
import { every } from '../../data/store/every.ts';
import { accountSubject, subjectOf } from '../audit/personal.ts';
import { erasureId } from './erasure-id.ts';

/**
 * Asks again for what the list beside the store knows of and the store does not: a backup of
 * before was restored. Names are not on the list, so the store's are tried.
 */
export async function changesToEraseAgain(
  store: Store,
  listed: ReadonlyMap<string, Instant>,
  key: string,
): Promise<readonly Change[]> {
  const unknown = new Map(listed);
  if (unknown.size === 0) return [];
  for await (const { doc } of every(store, 'erasures', 'byAsked')) {
    if (doc.askedAt >= (listed.get(doc.id) ?? '')) unknown.delete(doc.id);
  }
  if (unknown.size === 0) return [];
  const asked = new Map<string, string>();
  for await (const subject of subjects(store)) {
    const id = erasureId(subject, key);
    if (unknown.has(id)) asked.set(id, subject);
  }
  return [...unknown].map(([id, askedAt]): Change => {
    const subject = asked.get(id) ?? null;
    const doc: Erasure = {
      ...{ id, subject, askedAt, by: 'backup' },
      state: subject === null ? 'gone' : 'asked',
    };
    return { op: 'put', collection: 'erasures', id, doc, expect: 'any' };
  });
}

/** Everybody of whom the store has something, some of them again and again. */
async function* subjects(store: Store): AsyncGenerator<string> {
  for await (const { doc } of every(store, 'auditKeys', 'byKeyId')) yield doc.id;
  for await (const { doc } of every(store, 'conversations', 'byStart')) yield subjectOf(doc);
  for await (const { doc } of every(store, 'cases', 'byOpened')) {
    yield subjectOf({ id: doc.conversationId, accountId: doc.accountId });
  }
  for await (const { doc } of every(store, 'receipts', 'byIssued')) {
    yield subjectOf({ id: doc.conversationId, accountId: doc.accountId });
  }
  for await (const { doc } of every(store, 'exports', 'byExpiry')) {
    yield accountSubject(doc.accountId);
  }
}
