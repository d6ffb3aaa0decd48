import type {
  Agent,
  BotStateRecord,
  Case,
  Conversation,
  DedupeRecord,
  ExportRecord,
  Handoff,
  MetaRecord,
  OneTimeCode,
  Receipt,
  Task,
} from '../model/records.ts';
import type { AuditEntry, AuditKey } from '../model/audit.ts';
import type { Erasure } from '../model/erasure.ts';
import type { OutboxItem } from '../model/outbox.ts';

/** Every collection and what a document of it looks like. */
export interface Collections {
  conversations: Conversation;
  botState: BotStateRecord;
  cases: Case;
  receipts: Receipt;
  codes: OneTimeCode;
  exports: ExportRecord;
  handoffs: Handoff;
  tasks: Task;
  agents: Agent;
  outbox: OutboxItem;
  dedupe: DedupeRecord;
  /** Facts that wait for their place in the chain. */
  audit: AuditEntry;
  auditKeys: AuditKey;
  erasures: Erasure;
  meta: MetaRecord;
}

export type Collection = keyof Collections;

/** A key of an index, sorted by code unit. `null`: not in the index. */
export type IndexKey = string | null;

type Indexes = {
  readonly [C in Collection]: Readonly<Record<string, (doc: Collections[C]) => IndexKey>>;
};

/** Declared indexes; `list` takes no other. Lists are sorted by key, then by id. */
export const INDEXES = {
  conversations: {
    byAccount: (doc) => doc.accountId,
    byStart: (doc) => doc.startedAt,
  },
  botState: {},
  cases: {
    byConversation: (doc) => doc.conversationId,
    byAccount: (doc) => doc.accountId,
    byOpened: (doc) => doc.openedAt,
    byDeclared: (doc) => doc.declaration?.at ?? null,
  },
  receipts: {
    byCase: (doc) => doc.caseId,
    byAccount: (doc) => doc.accountId,
    byIssued: (doc) => doc.issuedAt,
  },
  codes: { byExpiry: (doc) => doc.expiresAt },
  exports: { byExpiry: (doc) => doc.expiresAt },
  handoffs: {
    byConversation: (doc) => doc.conversationId,
    /** Those that wait or are with an agent. */
    live: (doc) => (doc.endedAt === null ? `${String(doc.priority)}|${doc.requestedAt}` : null),
  },
  tasks: {
    openByDue: (doc) => (doc.doneAt === null ? doc.dueAt : null),
    byConversation: (doc) => doc.conversationId,
    byDone: (doc) => doc.doneAt,
  },
  agents: { byName: (doc) => doc.name },
  outbox: {
    /** All but webhooks, which are looked up by endpoint: one that is slow fills no list. */
    scheduledByDue: (doc) =>
      doc.state === 'scheduled' && doc.effect.kind !== 'webhook' ? doc.dueAt : null,
    /** By kind, then by due: where many of one kind are stuck, the others are still found. */
    scheduledByKind: (doc) =>
      doc.state === 'scheduled' && doc.effect.kind !== 'webhook'
        ? `${doc.effect.kind}|${doc.dueAt}`
        : null,
    webhooks: (doc) =>
      doc.state === 'scheduled' && doc.effect.kind === 'webhook'
        ? `${doc.effect.endpoint}|${doc.effect.order}`
        : null,
    dead: (doc) => (doc.state === 'dead' ? doc.createdAt : null),
    byConversation: (doc) => doc.conversationId,
  },
  dedupe: { byTime: (doc) => doc.at },
  audit: { byTime: (doc) => doc.at },
  auditKeys: { byKeyId: (doc) => doc.keyId },
  erasures: {
    byAsked: (doc) => doc.askedAt,
    unfinished: (doc) => (doc.state === 'gone' ? null : doc.askedAt),
  },
  meta: {},
} as const satisfies Indexes;

export type IndexOf<C extends Collection> = Extract<keyof (typeof INDEXES)[C], string>;
