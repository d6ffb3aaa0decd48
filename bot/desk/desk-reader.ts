import type { Account, AccountSystem } from '../../data/model/account.ts';
import { hasCode } from '../../data/model/errors.ts';
import type { Case, Conversation, Handoff, Task } from '../../data/model/records.ts';
import type { Store } from '../../data/store/contract.ts';
import { DeskError } from './desk-error.ts';
import { transcriptLine } from './transcript-line.ts';
import type { ConversationView, EarlierConversation, Lines, QueueItem, TaskItem } from './views.ts';

const LINES_AT_ONCE = 500;
const MOST_EARLIER = 10;

export interface DeskReaderDeps {
  readonly store: Store;
  readonly accounts: Pick<AccountSystem, 'find'>;
}

/** Builds what the desk shows out of the store and the account system. */
export class DeskReader {
  readonly #store: Store;
  readonly #accounts: DeskReaderDeps['accounts'];

  constructor({ store, accounts }: DeskReaderDeps) {
    this.#store = store;
    this.#accounts = accounts;
  }

  /** `null` when its conversation was erased. */
  async queueItem(handoff: Handoff): Promise<QueueItem | null> {
    const conversation = await this.#find(handoff.conversationId);
    if (!conversation) return null;
    const about = await this.#caseOf(conversation.caseId ?? handoff.caseId);
    return {
      ...handoff,
      name: conversation.name,
      verified: conversation.accountId !== null,
      channel: conversation.channel,
      change: about?.change ?? null,
      mood: about?.mood ?? 'calm',
      lastCustomerAt: conversation.lastCustomerAt,
    };
  }

  async taskItem(task: Task): Promise<TaskItem> {
    const { conversationId } = task;
    const conversation = conversationId === null ? null : await this.#find(conversationId);
    return { ...task, name: conversation?.name ?? null };
  }

  /** @throws DeskError `NotFound` */
  async handoff(id: string): Promise<Handoff> {
    const found = await this.#store.get('handoffs', id);
    if (!found) throw new DeskError('NotFound', 'There is no such handoff.');
    return found.doc;
  }

  /** @throws DeskError `NotFound` */
  async conversation(id: string): Promise<ConversationView> {
    const conversation = await this.#require(id);
    const { accountId, caseId } = conversation;
    const [handoff, about, account, earlier] = await Promise.all([
      this.#handoffOf(conversation),
      this.#caseOf(caseId),
      this.#account(accountId),
      this.#earlier(conversation),
    ]);
    return {
      conversation: shownOf(conversation),
      handoff,
      case: about,
      ...account,
      earlier,
    };
  }

  /** Lines after `seq`, a page at most. @throws DeskError `NotFound` */
  async lines(id: string, after: number): Promise<Lines> {
    await this.#require(id);
    const entries = await this.#store.entriesAfter(id, after, LINES_AT_ONCE);
    const lines = entries.map(transcriptLine).filter((line) => line !== null);
    return { lines, lastSeq: entries.at(-1)?.seq ?? after };
  }

  async #require(id: string): Promise<Conversation> {
    const conversation = await this.#find(id);
    if (!conversation) throw new DeskError('NotFound', 'There is no such conversation.');
    return conversation;
  }

  async #find(id: string): Promise<Conversation | null> {
    return (await this.#store.get('conversations', id))?.doc ?? null;
  }

  async #caseOf(id: string | null): Promise<Case | null> {
    return id === null ? null : ((await this.#store.get('cases', id))?.doc ?? null);
  }

  async #handoffOf({ id }: Conversation): Promise<Handoff | null> {
    const { items } = await this.#store.list('handoffs', 'byConversation', { equals: id });
    const all = items.map(({ doc }) => doc);
    return all.sort((a, b) => b.requestedAt.localeCompare(a.requestedAt))[0] ?? null;
  }

  async #account(
    id: string | null,
  ): Promise<{ readonly account: Account | null; readonly accountUnavailable: boolean }> {
    if (id === null) return { account: null, accountUnavailable: false };
    try {
      return { account: await this.#accounts.find(id), accountUnavailable: false };
    } catch (error) {
      if (!hasCode(error, 'account_system_unavailable')) throw error;
      return { account: null, accountUnavailable: true };
    }
  }

  async #earlier({ id, accountId }: Conversation): Promise<readonly EarlierConversation[]> {
    if (accountId === null) return [];
    const { items } = await this.#store.list('conversations', 'byAccount', { equals: accountId });
    const others = items
      .map(({ doc }) => doc)
      .filter((other) => other.id !== id)
      .sort((a, b) => b.startedAt.localeCompare(a.startedAt))
      .slice(0, MOST_EARLIER);
    return Promise.all(
      others.map(async (other) => ({
        id: other.id,
        startedAt: other.startedAt,
        channel: other.channel,
        change: (await this.#caseOf(other.caseId))?.change ?? null,
      })),
    );
  }
}

function shownOf(conversation: Conversation): ConversationView['conversation'] {
  const { id, channel, accountId, name, language, country, timeZone } = conversation;
  const { startedAt, lastCustomerAt } = conversation;
  return {
    id,
    channel,
    accountId,
    name,
    language,
    country,
    timeZone,
    startedAt,
    lastCustomerAt,
  };
}
