import type { Case, Conversation } from '../../data/model/records.ts';
import type { Change, Store, Versioned } from '../../data/store/contract.ts';
import { subjectOf } from '../audit/personal.ts';
import { all } from '../../data/store/every.ts';
import type { Removal } from './removal.ts';

/**
 * A conversation with everything that is only its own: what was said, where the bot was, who had
 * it at the desk, cases that came to nothing. What was declared stays, without what was told beside it.
 */
export async function forgetConversation(
  store: Store,
  conversation: Versioned<Conversation>,
): Promise<Removal> {
  const { id } = conversation.doc;
  const cases = await all(store, 'cases', 'byConversation', { equals: id });
  return {
    changes: [
      ...(await talkDeletion(store, conversation)),
      ...cases.map((one) => caseWithoutTalk(one)),
      ...(await keyOf(store, conversation.doc, cases)),
    ],
    counts: { conversations: 1, entries: await store.lastSeq(id) },
  };
}

/** Takes away what was said, where the bot was, and who had it at the desk. */
export async function talkDeletion(
  store: Pick<Store, 'list'>,
  { doc: { id }, version }: Versioned<Conversation>,
): Promise<readonly Change[]> {
  const handoffs = await all(store, 'handoffs', 'byConversation', { equals: id });
  return [
    { op: 'delete', collection: 'conversations', id, expect: version },
    { op: 'forget', conversationId: id, upTo: 'all' },
    { op: 'delete', collection: 'botState', id: `place/${id}`, expect: 'any' },
    ...handoffs.map((handoff) => deletion('handoffs', handoff)),
  ];
}

/** What stays of a case is its declaration and what became of it. */
export function caseWithoutTalk(
  { doc, version }: Versioned<Case>,
  part: (one: Case) => Case = declaredPart,
): Change {
  if (doc.declaration === null) return deletion('cases', { doc, version });
  return { op: 'put', collection: 'cases', id: doc.id, doc: part(doc), expect: version };
}

/** A case without the reasons in the customer's words, the mood and what the survey was told. */
export function declaredPart(one: Case): Case {
  const kept: Case = {
    ...one,
    words: '',
    mood: 'calm',
    reasons: one.reasons.map(({ reason }) => ({ reason, words: null })),
    survey: one.survey && { ...one.survey, missing: null },
  };
  Reflect.deleteProperty(kept, 'wished');
  Reflect.deleteProperty(kept, 'inTrouble');
  return kept;
}

/** The key goes with the last thing that it protects. */
async function keyOf(
  store: Store,
  conversation: Conversation,
  cases: readonly Versioned<Case>[],
): Promise<Change[]> {
  if (cases.some(({ doc }) => doc.declaration !== null)) return [];
  const { accountId, id } = conversation;
  if (accountId !== null && (await isKnownElsewhere(store, accountId, id))) return [];
  return [keyDeletion(subjectOf(conversation))];
}

async function isKnownElsewhere(store: Store, accountId: string, id: string): Promise<boolean> {
  const conversations = await store.list('conversations', 'byAccount', {
    equals: accountId,
    limit: 2,
  });
  if (conversations.items.some(({ doc }) => doc.id !== id)) return true;
  return hasDeclared(store, accountId);
}

/** Whether a declaration of this account is still kept, other than of one case. */
export async function hasDeclared(
  store: Pick<Store, 'list'>,
  accountId: string,
  besides: string | null = null,
): Promise<boolean> {
  const cases = await all(store, 'cases', 'byAccount', { equals: accountId });
  return cases.some(({ doc }) => doc.declaration !== null && doc.id !== besides);
}

export function keyDeletion(subject: string): Change {
  return { op: 'delete', collection: 'auditKeys', id: subject, expect: 'any' };
}

export function deletion(
  collection: 'cases' | 'handoffs' | 'receipts' | 'tasks',
  { doc, version }: Versioned<{ readonly id: string }>,
): Change {
  return { op: 'delete', collection, id: doc.id, expect: version };
}
