import type { Case, Task } from '../../../data/model/records.ts';
import type { Entry } from '../../../data/model/transcript.ts';
import type { Change, Store, Version } from '../../../data/store/contract.ts';

export function sampleCase(id: string, over: Partial<Case> = {}): Case {
  return {
    id,
    conversationId: 'conversation_1',
    accountId: 'ada',
    subscriptionId: null,
    change: null,
    request: null,
    revision: 1,
    state: 'open',
    openedAt: '2026-11-22T09:14:05.000Z',
    words: 'Ich möchte kündigen – „sofort“ 👋\u2028\t\n',
    declaration: null,
    consequences: null,
    appliedAt: null,
    receiptId: null,
    reasons: [],
    reasonSettled: false,
    helpShown: false,
    mood: 'calm',
    survey: null,
    ...over,
  };
}

export function sampleTask(id: string, dueAt: string, doneAt: string | null = null): Task {
  return {
    id,
    kind: 'call_back',
    conversationId: null,
    caseId: null,
    accountId: null,
    note: '',
    createdAt: dueAt,
    dueAt,
    doneAt,
    doneBy: null,
  };
}

export function message(text: string): Entry {
  return {
    kind: 'activity',
    at: '2026-11-22T09:14:05.000Z',
    actor: 'customer',
    audience: 'all',
    activity: { type: 'message', text },
  };
}

/** `meta` document that holds any value. */
export function putMeta(
  id: string,
  value: unknown,
  expect: Version | 'absent' | 'any' = 'any',
): Change {
  return { op: 'put', collection: 'meta', id, doc: { id, value }, expect };
}

export function append(conversationId: string, seq: number, text = `text ${seq}`): Change {
  return { op: 'append', conversationId, seq, entry: message(text) };
}

export function forget(conversationId: string, upTo: number | 'all' = 'all'): Change {
  return { op: 'forget', conversationId, upTo };
}

export async function metaValue(store: Store, id: string): Promise<unknown> {
  return (await store.get('meta', id))?.doc.value ?? null;
}

export async function texts(store: Store, conversationId: string, after = 0): Promise<string[]> {
  const entries = await store.entriesAfter(conversationId, after);
  return entries.map(({ entry }) => (entry.kind === 'activity' ? (entry.activity.text ?? '') : ''));
}
