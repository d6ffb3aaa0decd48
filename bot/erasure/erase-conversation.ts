import type { OutboxItem } from '../../data/model/outbox.ts';
import type { Case, Task, TaskKind } from '../../data/model/records.ts';
import type { Instant } from '../../data/model/time.ts';
import { TASKS_BEYOND_ERASURE } from '../../data/policy/retention.ts';
import type { Change, Store, Versioned } from '../../data/store/contract.ts';
import { all } from '../../data/store/every.ts';
import { effectEntry, onRecord } from '../audit/entry.ts';
import {
  caseWithoutTalk,
  declaredPart,
  deletion,
  talkDeletion,
} from '../retention/forget-conversation.ts';
import { uploadsOf } from './uploads-of.ts';

/** What goes of one conversation, as one commit. */
export interface ConversationErasure {
  readonly changes: readonly Change[];
  readonly counts: Readonly<
    Record<'conversations' | 'entries' | 'cases' | 'tasks' | 'mails', number>
  >;
  /** Files that were attached to it. */
  readonly uploads: readonly string[];
  /** Open matters that the law lets nobody drop. */
  readonly waits: number;
}

/**
 * Everything of a conversation that is the customer's own: what was said, cases that came to
 * nothing, what was told beside a declaration, tasks, mails and messages that could not be sent.
 * Declarations and receipts stay until their date; an open task about one stays until it is done.
 * @param askedAt What is later stays.
 * @returns `busy` while an agent has it, or something of it is on its way.
 */
export async function eraseConversation(
  store: Store,
  id: string,
  askedAt: Instant,
  now: Date,
): Promise<ConversationErasure | 'busy'> {
  const items = await all(store, 'outbox', 'byConversation', { equals: id });
  const handoffs = await all(store, 'handoffs', 'byConversation', { equals: id });
  if (items.some(isOnItsWay) || handoffs.some(({ doc }) => doc.endedAt === null)) return 'busy';
  const conversation = await store.get('conversations', id);
  const goes = conversation !== null && conversation.doc.startedAt <= askedAt;
  const cases = (await all(store, 'cases', 'byConversation', { equals: id })).filter(
    ({ doc }) => doc.openedAt <= askedAt && doc.erasedAt === undefined,
  );
  const tasks = (await all(store, 'tasks', 'byConversation', { equals: id })).filter(
    ({ doc }) => doc.createdAt <= askedAt,
  );
  const staying = tasks.filter(({ doc }) => doc.doneAt === null && isOwed(doc));
  const leaving = tasks.filter((task) => !staying.includes(task));
  const mails = items.filter(({ doc }) => doc.createdAt <= askedAt && isPersonal(doc));
  const erasedAt = now.toISOString();
  return {
    changes: [
      ...(goes ? await talkDeletion(store, conversation) : []),
      ...cases.map((one) => caseWithoutTalk(one, (doc) => erasedPart(doc, erasedAt))),
      ...leaving.map((task) => deletion('tasks', task)),
      ...mails.flatMap((item) => withdrawn(item, now)),
    ],
    counts: {
      conversations: goes ? 1 : 0,
      entries: goes ? await store.lastSeq(id) : 0,
      cases: cases.filter(({ doc }) => isNothing(doc)).length,
      tasks: leaving.length,
      mails: mails.length,
    },
    uploads: goes ? await uploadsOf(store, id) : [],
    waits: staying.length,
  };
}

/** What was declared and what became of it, and nothing else that was told. */
function erasedPart(one: Case, erasedAt: Instant): Case {
  const kept: Case = { ...declaredPart(one), reasons: [], survey: null, erasedAt };
  for (const told of ['comeBackOn', 'askedToWrite', 'consent'] as const) {
    Reflect.deleteProperty(kept, told);
  }
  return kept;
}

/** Its end has to be waited for: what was declared is carried out, and proved by mail. */
function isOnItsWay({ doc }: Versioned<OutboxItem>): boolean {
  const { kind } = doc.effect;
  return doc.state === 'scheduled' && kind !== 'turn' && kind !== 'webhook' && !isWinBack(doc);
}

/**
 * Holds an address, or what was said, and nobody is owed it. What goes to the company's own
 * systems holds ids alone.
 */
function isPersonal(item: OutboxItem): boolean {
  const { kind } = item.effect;
  return isWinBack(item) || (item.state === 'dead' && (kind === 'mail' || kind === 'activity'));
}

function isWinBack({ effect }: OutboxItem): boolean {
  return effect.kind === 'mail' && effect.mail.template === 'win_back';
}

const OF_NO_CASE: ReadonlySet<TaskKind> = new Set(['data_request', 'no_marketing']);

function isOwed({ kind, caseId }: Task): boolean {
  return TASKS_BEYOND_ERASURE.includes(kind) && (caseId !== null || OF_NO_CASE.has(kind));
}

function isNothing({ declaration }: Case): boolean {
  return declaration === null;
}

function withdrawn({ doc, version }: Versioned<OutboxItem>, now: Date): Change[] {
  return [
    { op: 'delete', collection: 'outbox', id: doc.id, expect: version },
    onRecord(effectEntry(now, 'effect_withdrawn', doc, { by: 'erasure' })),
  ];
}
