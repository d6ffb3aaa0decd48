import type { Erasure } from '../../data/model/erasure.ts';
import { hasCode } from '../../data/model/errors.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Change, Store } from '../../data/store/contract.ts';
import { every } from '../../data/store/every.ts';
import type { Files } from '../../data/store/files.ts';
import { auditEntry, onRecord } from '../audit/entry.ts';
import { accountSubject } from '../audit/personal.ts';
import { keyDeletion } from '../retention/forget-conversation.ts';
import { writtenTo } from '../win-back/write-once.ts';
import { eraseConversation } from './erase-conversation.ts';
import { eraseMails } from './erase-mails.ts';

export interface EraseSubjectDeps {
  readonly store: Store;
  readonly clock: Clock;
  /** What customers attached. */
  readonly files: Files;
  /** Where mails are kept that are files. */
  readonly mailDirectory: string;
}

const CONVERSATION = 'conversation|';
const ACCOUNT = accountSubject('');

/**
 * Takes away what can go of a customer now, conversation by conversation, each one commit with its
 * evidence, and destroys the keys of what stands in the audit. May be done again at any time.
 * @returns how many open matters are left, for which it has to be done again
 */
export async function eraseSubject(
  { id, subject, askedAt }: Erasure & { readonly subject: string },
  deps: EraseSubjectDeps,
): Promise<number> {
  const { store, clock, files, mailDirectory } = deps;
  const conversations = await conversationsOf(subject, store);
  const uploads: string[] = [];
  let waits = 0;
  // Before the conversations: who comes back to it finds them by these.
  const mails = await eraseMails(store, mailDirectory, conversations, clock.now());
  for (const conversationId of conversations) {
    const erased = await eraseConversation(store, conversationId, askedAt, clock.now());
    if (erased === 'busy') {
      waits += 1;
      continue;
    }
    waits += erased.waits;
    uploads.push(...erased.uploads);
    // First: once the conversation is gone nobody knows them any more.
    for (const upload of erased.uploads) await files.delete(upload);
    if (erased.changes.length === 0) continue;
    const facts = { erasure: id, ...erased.counts };
    const evidence = auditEntry(clock.now(), 'erased', facts, { conversationId });
    if (!(await isCommitted(store, [...erased.changes, onRecord(evidence)]))) waits += 1;
  }
  const facts = { erasure: id, files: uploads.length + mails };
  const rest = [
    ...(await ownDocuments(subject, store)),
    ...[subject, ...[...conversations].map((one) => `${CONVERSATION}${one}`)].map(keyDeletion),
    ...(facts.files > 0 ? [onRecord(auditEntry(clock.now(), 'erased', facts))] : []),
  ];
  if (!(await isCommitted(store, rest))) waits += 1;
  return waits;
}

/** Every conversation of which something may be left: itself, a case, a receipt. */
async function conversationsOf(subject: string, store: Store): Promise<ReadonlySet<string>> {
  if (subject.startsWith(CONVERSATION)) return new Set([subject.slice(CONVERSATION.length)]);
  const equals = subject.slice(ACCOUNT.length);
  const ids = new Set<string>();
  const options = { equals };
  for await (const { doc } of every(store, 'conversations', 'byAccount', options)) ids.add(doc.id);
  for await (const { doc } of every(store, 'cases', 'byAccount', options)) {
    ids.add(doc.conversationId);
  }
  for await (const { doc } of every(store, 'receipts', 'byAccount', options)) {
    ids.add(doc.conversationId);
  }
  return ids;
}

/** What belongs to the account and to no conversation. That there be no advertising is kept. */
async function ownDocuments(subject: string, store: Store): Promise<readonly Change[]> {
  if (!subject.startsWith(ACCOUNT)) return [];
  const accountId = subject.slice(ACCOUNT.length);
  const changes: Change[] = [
    { op: 'delete', collection: 'meta', id: writtenTo(accountId), expect: 'any' },
  ];
  for await (const { doc } of every(store, 'exports', 'byExpiry')) {
    if (doc.accountId !== accountId) continue;
    changes.push({ op: 'delete', collection: 'exports', id: doc.id, expect: 'any' });
  }
  return changes;
}

/** False when somebody else was at it at this moment. */
async function isCommitted(
  store: Pick<Store, 'commit'>,
  changes: readonly Change[],
): Promise<boolean> {
  try {
    await store.commit(changes);
    return true;
  } catch (error) {
    if (hasCode(error, 'store_conflict')) return false;
    throw error;
  }
}
