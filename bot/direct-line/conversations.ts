import { nanoid } from 'nanoid';
import { readLanguage } from '../../data/model/language.ts';
import type { Conversation } from '../../data/model/records.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';
import { HttpError } from '../server/http.ts';
import type { TurnRunner } from '../turn/turn-runner.ts';
import { type Claims, unknownVisitor } from './claims.ts';

export interface ConversationsDeps {
  readonly store: Pick<Store, 'get'>;
  readonly turns: Pick<TurnRunner, 'run'>;
  readonly clock: Clock;
}

/** Website conversations: reserved by a token, begun by the client, ended by either side. */
export class Conversations {
  readonly #deps: ConversationsDeps;

  constructor(deps: ConversationsDeps) {
    this.#deps = deps;
  }

  /** Ids for a conversation that nothing is stored of yet. */
  reserve(): Claims {
    return unknownVisitor(nanoid(), newUserId());
  }

  /** @throws HttpError 404 `ConversationNotFound` */
  async find(conversationId: string): Promise<Conversation> {
    const found = await this.#deps.store.get('conversations', conversationId);
    if (found?.doc.channel !== 'directline') {
      throw new HttpError(404, 'ConversationNotFound', 'There is no such conversation.');
    }
    return found.doc;
  }

  /** @throws HttpError 404 `ConversationNotFound`, also for one that has ended */
  async findOpen(conversationId: string): Promise<Conversation> {
    const conversation = await this.find(conversationId);
    if (conversation.endedAt !== null) {
      throw new HttpError(404, 'ConversationNotFound', 'The conversation has ended.');
    }
    return conversation;
  }

  /**
   * Begins it: stored and greeted in one commit. Again is harmless.
   * @returns True when this call began it.
   */
  async start(claims: Claims, bodyLocale: string | undefined): Promise<boolean> {
    const { conversationId, user } = claims;
    if (await this.#deps.store.get('conversations', conversationId)) return false;
    const { status } = await this.#deps.turns.run({
      conversationId,
      dedupeKey: 'start',
      actor: 'customer',
      start: begun(claims, bodyLocale, this.#deps.clock.now()),
      activity: {
        type: 'conversationUpdate',
        from: { id: user, role: 'user' },
        membersAdded: [{ id: user }],
      },
    });
    return status !== 'repeated';
  }
}

/** User ids that a token binds begin with `dl_`; no client can claim one by itself. */
export function newUserId(): string {
  return `dl_${nanoid()}`;
}

function begun(claims: Claims, bodyLocale: string | undefined, now: Date): Conversation {
  const language =
    readLanguage(claims.locale) ?? readLanguage(bodyLocale) ?? claims.accountLanguage ?? 'en';
  return {
    id: claims.conversationId,
    channel: 'directline',
    userId: claims.user,
    accountId: claims.accountId,
    name: claims.name,
    language,
    languageIsChosen: false,
    country: claims.country,
    timeZone: claims.timeZone ?? 'UTC',
    startedAt: now.toISOString(),
    lastCustomerAt: null,
    endedAt: null,
    caseId: null,
    handoffId: null,
    reference: null,
  };
}
