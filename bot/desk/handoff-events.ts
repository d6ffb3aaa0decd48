import { type Activity, ActivityTypes, EventFactory, TurnContext } from 'botbuilder';
import type { Conversation, Handoff } from '../../data/model/records.ts';
import type { TranscriptEvent } from '../../data/model/transcript.ts';
import type { Sequenced, Store } from '../../data/store/contract.ts';
import type { Hub } from '../turn/hub.ts';
import { KeyedQueue } from '../turn/keyed-queue.ts';
import { TurnAdapter } from '../turn/turn-adapter.ts';

export interface HandoffEventsDeps {
  readonly store: Store;
  readonly hub: Hub;
  readonly onError: (error: unknown) => void;
}

type Status = 'accepted' | 'completed' | 'failed';

/** What a transition means in the Bot Framework's words; a queue it goes back to is none of them. */
const STATUS: Readonly<Record<string, Status>> = {
  claimed: 'accepted',
  returned_to_bot: 'completed',
  closed: 'completed',
  bot: 'completed',
  cancelled_by_customer: 'failed',
  expired: 'failed',
};

/** A conversation is looked at from its first handoff on; that one is among its last entries. */
const LOOK_BACK = 30;

/**
 * The Bot Framework's handoff protocol, made from the committed transitions:
 * `handoff.initiate` with the transcript, then `handoff.status`. For listeners in this
 * process only; no channel gets them, Teams answers them with 400.
 */
export class HandoffEvents {
  readonly #deps: HandoffEventsDeps;
  readonly #queue = new KeyedQueue();
  /** Last entry looked at, of conversations with a live handoff. */
  readonly #seen = new Map<string, number>();

  constructor(deps: HandoffEventsDeps) {
    this.#deps = deps;
  }

  /** Returns a function that ends the subscription. */
  subscribe(listener: (event: Partial<Activity>) => void): () => void {
    const { hub, onError } = this.#deps;
    return hub.subscribeAll((event) => {
      // Each transition is told by the process that committed it.
      if (event.type !== 'committed' || event.elsewhere) return;
      const { conversationId, lastSeq, entries } = event;
      if (!entries.some((entry) => handoffIn(entry).length > 0)) return;
      this.#queue
        .run(conversationId, () => this.#look(conversationId, lastSeq, listener))
        .catch(onError);
    });
  }

  async #look(
    id: string,
    lastSeq: number,
    listener: (event: Partial<Activity>) => void,
  ): Promise<void> {
    const { store } = this.#deps;
    const conversation = (await store.get('conversations', id))?.doc;
    const seen = this.#seen.get(id);
    if (!conversation || (seen === undefined && conversation.handoffId === null)) return;
    const entries = await store.entriesAfter(id, seen ?? Math.max(0, lastSeq - LOOK_BACK));
    if (conversation.handoffId === null) this.#seen.delete(id);
    else this.#seen.set(id, entries.at(-1)?.seq ?? lastSeq);
    const events = entries.flatMap(handoffIn);
    const handoff = await this.#handoffOf(conversation);
    // Transitions of an earlier handoff of the same conversation were told when they happened.
    const since = seen === undefined ? (handoff?.requestedAt ?? '') : '';
    for (const event of events.filter(({ at }) => at >= since)) {
      const status = STATUS[event.to];
      if (status) listener(EventFactory.createHandoffStatus(accountOf(conversation), status));
      else if (event.from === 'bot' && handoff)
        listener(await this.#initiation(conversation, handoff));
    }
  }

  async #handoffOf({ handoffId }: Conversation): Promise<Handoff | null> {
    if (handoffId === null) return null;
    return (await this.#deps.store.get('handoffs', handoffId))?.doc ?? null;
  }

  async #initiation(conversation: Conversation, handoff: Handoff): Promise<Partial<Activity>> {
    const entries = await this.#deps.store.entriesAfter(conversation.id, 0);
    const activities = entries.flatMap(({ entry }) =>
      entry.kind === 'activity' && entry.audience === 'all' ? [entry.activity] : [],
    );
    const context = new TurnContext(new TurnAdapter(), {
      type: ActivityTypes.Event,
      channelId: conversation.channel,
      conversation: accountOf(conversation),
      from: { id: conversation.userId, name: conversation.name ?? '' },
    });
    const { reason, priority, language, caseId } = handoff;
    // Stored activities are the protocol's JSON; the SDK's type has Dates and enums there.
    const transcript = { activities: activities as unknown as Activity[] };
    return EventFactory.createHandoffInitiation(
      context,
      { handoffId: handoff.id, reason, priority, language, caseId },
      transcript,
    );
  }
}

function handoffIn({ entry }: Sequenced): Extract<TranscriptEvent, { readonly type: 'handoff' }>[] {
  return entry.kind === 'event' && entry.event.type === 'handoff' ? [entry.event] : [];
}

function accountOf({ id, channel, name }: Conversation): Activity['conversation'] {
  return { id, name: name ?? '', isGroup: false, conversationType: channel };
}
