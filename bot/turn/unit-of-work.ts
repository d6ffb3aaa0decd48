import { nanoid } from 'nanoid';
import type { StoredActivity } from '../../data/model/activity.ts';
import { AdieuError } from '../../data/model/errors.ts';
import type { Effect, OutboxItem } from '../../data/model/outbox.ts';
import type { Conversation } from '../../data/model/records.ts';
import type { Actor, Entry, TranscriptEvent } from '../../data/model/transcript.ts';
import type { Collection, Collections, IndexOf } from '../../data/store/collections.ts';
import type {
  Change,
  ListOptions,
  Sequenced,
  Store,
  Versioned,
} from '../../data/store/contract.ts';
import type { Turn } from '../../dialogs/turn.ts';
import { DocumentCache } from './document-cache.ts';

/** What happened besides messages, and in which case. */
export interface Happened {
  readonly event: TranscriptEvent;
  readonly caseId: string | null;
}

/** What a turn wants of the outbox: new items, and those it takes back. */
export interface StagedEffects {
  readonly asked: readonly OutboxItem[];
  readonly withdrawn: readonly OutboxItem[];
}

/**
 * Everything that one turn reads and wants. Reads go to the store once and see what the
 * turn has put; writes are collected and become one commit. After `seal` nothing more is
 * taken: a turn that ran out of time cannot write behind the fallback's back.
 */
export class UnitOfWork implements Turn {
  readonly now: Date;
  readonly #store: Store;
  readonly #documents: DocumentCache;
  readonly #conversationId: string;
  readonly #firstSeq: number;
  readonly #entries: Entry[] = [];
  readonly #events: Happened[] = [];
  readonly #transient: StoredActivity[] = [];
  readonly #effects = new Map<string, { readonly effect: Effect; readonly dueAt: Date } | null>();
  #conversation: Conversation;
  #settled: OutboxItem | null = null;
  #asksForEffects = false;
  #sealed = false;

  private constructor(
    store: Store,
    documents: DocumentCache,
    conversation: Conversation,
    lastSeq: number,
    now: Date,
  ) {
    this.#store = store;
    this.#documents = documents;
    this.#conversation = conversation;
    this.#conversationId = conversation.id;
    this.#firstSeq = lastSeq + 1;
    this.now = now;
  }

  /**
   * Reads the conversation, or takes `start` when there is none yet.
   * @throws AdieuError `no_such_conversation`
   */
  static async open(
    store: Store,
    conversationId: string,
    now: Date,
    start: Conversation | null = null,
  ): Promise<UnitOfWork> {
    const documents = new DocumentCache(store);
    const conversation = (await documents.get('conversations', conversationId)) ?? start;
    if (!conversation) {
      throw new AdieuError('no_such_conversation', `there is no conversation ${conversationId}`);
    }
    const lastSeq = await store.lastSeq(conversationId);
    return new UnitOfWork(store, documents, conversation, lastSeq, now);
  }

  get conversation(): Conversation {
    return this.#conversation;
  }

  updateConversation(patch: Partial<Conversation>): void {
    this.#refuseWhenSealed();
    this.#conversation = { ...this.#conversation, ...patch };
  }

  get<C extends Collection>(collection: C, id: string): Promise<Collections[C] | null> {
    return this.#documents.get(collection, id);
  }

  list<C extends Collection>(
    collection: C,
    index: IndexOf<C>,
    options?: ListOptions,
  ): Promise<readonly Collections[C][]> {
    return this.#documents.list(collection, index, options);
  }

  put<C extends Collection>(collection: C, doc: Collections[C] & { readonly id: string }): void {
    this.#refuseWhenSealed();
    this.#documents.put(collection, doc);
  }

  delete(collection: Collection, id: string): void {
    this.#refuseWhenSealed();
    this.#documents.delete(collection, id);
  }

  record(event: TranscriptEvent, caseId?: string): void {
    this.#events.push({ event, caseId: caseId ?? this.#conversation.caseId });
    this.append({ kind: 'event', at: this.now.toISOString(), event });
  }

  request(key: string, effect: Effect, delayMs = 0): void {
    this.#refuseWhenSealed();
    this.#asksForEffects = true;
    this.#effects.set(key, { effect, dueAt: new Date(this.now.getTime() + delayMs) });
  }

  unrequest(key: string): void {
    this.#refuseWhenSealed();
    this.#asksForEffects = true;
    this.#effects.set(key, null);
  }

  newId(prefix: string): string {
    return `${prefix}_${nanoid()}`;
  }

  /** Adds to the conversation's sequence. Returns the sequence number that it will have. */
  append(entry: Entry): number {
    this.#refuseWhenSealed();
    this.#entries.push(entry);
    return this.#firstSeq + this.#entries.length - 1;
  }

  /** Adds an activity, giving it its id, time and order. Returns it as it will be stored. */
  say(activity: StoredActivity, actor: Actor, audience: 'all' | 'desk' = 'all'): StoredActivity {
    const seq = this.#firstSeq + this.#entries.length;
    const at = this.now.toISOString();
    const stored: StoredActivity = {
      ...activity,
      id: activityId(this.#conversationId, seq),
      timestamp: at,
      conversation: { id: this.#conversationId },
      channelData: { ...activity.channelData, 'webchat:sequence-id': seq },
    };
    this.append({ kind: 'activity', at, actor, audience, activity: stored });
    if (stored.type === 'endOfConversation') this.updateConversation({ endedAt: at });
    const isShown = actor !== 'customer' && audience === 'all';
    if (isShown && this.#conversation.channel === 'msteams') this.#send(stored, seq);
    return stored;
  }

  /** Puts these in the place of what the turn has added so far; what came in stays the first. */
  rewrite(entries: readonly Entry[]): void {
    this.#refuseWhenSealed();
    this.#entries.length = 0;
    for (const key of this.#effects.keys()) if (key.startsWith(SHOWN)) this.#effects.delete(key);
    for (const entry of entries) {
      if (entry.kind === 'activity') this.say(entry.activity, entry.actor, entry.audience);
      else this.append(entry);
    }
  }

  /** Shown after the commit and forgotten: typing. */
  sayTransient(activity: StoredActivity): void {
    this.#transient.push(activity);
  }

  get transient(): readonly StoredActivity[] {
    return this.#transient;
  }

  /** What this turn adds to the sequence so far. */
  get entries(): readonly Sequenced[] {
    return this.#entries.map((entry, i) => ({ seq: this.#firstSeq + i, entry }));
  }

  get lastSeq(): number {
    return this.#firstSeq + this.#entries.length - 1;
  }

  /** True when the commit will hold something for the outbox. */
  get asksForEffects(): boolean {
    return this.#asksForEffects;
  }

  /** What happened in this turn besides messages. */
  get events(): readonly Happened[] {
    return this.#events;
  }

  /** The outbox item that this turn is the result of. */
  get settled(): OutboxItem | null {
    return this.#settled;
  }

  /** True when there is something to put on record or to tell others. */
  get isNotable(): boolean {
    return this.#asksForEffects || this.#events.length > 0 || this.#settled !== null;
  }

  seal(): void {
    this.#sealed = true;
  }

  /** The outbox item that this turn is the result of is gone with its commit. */
  settle({ doc, version }: Versioned<OutboxItem>): void {
    this.#settled = doc;
    this.#documents.adopt('outbox', doc.id, doc, version);
    this.#documents.delete('outbox', doc.id);
  }

  /** One commit of all of it. @throws AdieuError `store_conflict`, `store_read_only` */
  async commit(): Promise<void> {
    this.#refuseWhenSealed();
    await this.stageEffects();
    this.#documents.put('conversations', this.#conversation);
    this.seal();
    const appends = this.entries.map(({ seq, entry }): Change => ({
      op: 'append',
      conversationId: this.#conversationId,
      seq,
      entry,
    }));
    await this.#store.commit([...this.#documents.changes(), ...appends]);
  }

  /** Teams splits text and attachments and loses the id: they are sent as two. */
  #send(activity: StoredActivity, seq: number): void {
    const { text, attachments, ...rest } = activity;
    const parts = [
      ...(text === undefined || text === '' ? [] : [{ ...rest, text }]),
      ...(attachments === undefined ? [] : [{ ...rest, attachments }]),
    ];
    for (const [i, part] of parts.entries()) {
      const order = seq + i / parts.length;
      this.request(`${SHOWN}${activity.id ?? ''}|${String(i)}`, {
        kind: 'activity',
        order,
        activity: part,
      });
    }
  }

  /** Puts what was asked for since the last time among the documents. A key that is known is not asked again. */
  async stageEffects(): Promise<StagedEffects> {
    const asked: OutboxItem[] = [];
    const withdrawn: OutboxItem[] = [];
    for (const [id, effect] of this.#effects) {
      const known = await this.#documents.get('outbox', id);
      if (effect && !known) {
        const item = this.#outboxItem(id, effect);
        this.#documents.put('outbox', item);
        asked.push(item);
      }
      if (!effect && known) {
        this.#documents.delete('outbox', id);
        withdrawn.push(known);
      }
    }
    this.#effects.clear();
    return { asked, withdrawn };
  }

  #outboxItem(
    id: string,
    { effect, dueAt }: { readonly effect: Effect; readonly dueAt: Date },
  ): OutboxItem {
    return {
      id,
      conversationId: this.#conversationId,
      effect,
      state: 'scheduled',
      dueAt: dueAt.toISOString(),
      attempts: 0,
      lease: null,
      lastErrorCode: null,
      createdAt: this.now.toISOString(),
    };
  }

  #refuseWhenSealed(): void {
    if (this.#sealed) throw new AdieuError('turn_timeout', 'the turn is over');
  }
}

/** Effects that show something on a channel that is sent to. */
const SHOWN = 'activity|';

/** `conversation|0000001`, as Direct Line writes ids. */
export function activityId(conversationId: string, seq: number): string {
  return `${conversationId}|${String(seq).padStart(7, '0')}`;
}
