import type { AdieuChannelData } from '../../data/model/activity.ts';
import type { Handoff } from '../../data/model/records.ts';
import type { AgentName, HandoffAction } from '../../data/policy/handoff.ts';
import type { TurnRunner } from '../turn/turn-runner.ts';
import type { UnitOfWork } from '../turn/unit-of-work.ts';
import { changeHandoff, handoffOf } from './handoff-change.ts';
import { DESK_SENDER } from './tell-customer.ts';

/** Something an agent wrote. `clientId` makes a repeated request the same message. */
export interface Written {
  readonly text: string;
  readonly clientId: string;
}

export interface ConversationDeskDeps {
  readonly turns: Pick<TurnRunner, 'transact'>;
}

/**
 * What an agent does in a conversation. Each is one commit in the conversation's own
 * queue, so a claim has one winner and a reply never crosses a turn of the bot.
 */
export class ConversationDesk {
  readonly #turns: ConversationDeskDeps['turns'];

  constructor({ turns }: ConversationDeskDeps) {
    this.#turns = turns;
  }

  /** Carries out a transition. @throws DeskError when the state does not allow it. */
  change(handoff: Pick<Handoff, 'id' | 'conversationId'>, action: HandoffAction): Promise<Handoff> {
    return this.#turns.transact(handoff.conversationId, async (unit) =>
      changeHandoff(unit, await handoffOf(unit, handoff.id), action),
    );
  }

  /**
   * Says something to the customer. Writing takes ownership: a waiting conversation is
   * claimed by it. @throws DeskError `AlreadyClaimed`, `HandoffEnded`
   */
  reply(
    handoff: Pick<Handoff, 'id' | 'conversationId'>,
    by: AgentName,
    { text, clientId }: Written,
  ): Promise<Handoff> {
    return this.#turns.transact(handoff.conversationId, async (unit) => {
      const claimed = changeHandoff(unit, await handoffOf(unit, handoff.id), { type: 'claim', by });
      if (await isRepeated(unit, clientId)) return claimed;
      const adieu: AdieuChannelData = {
        kind: 'human',
        state: 'with_human',
        actor: 'agent',
        agent: by.name,
        lang: unit.conversation.language,
      };
      unit.say(
        {
          type: 'message',
          from: { ...DESK_SENDER, name: by.name },
          textFormat: 'plain',
          text,
          channelData: { adieu },
        },
        'agent',
      );
      return claimed;
    });
  }

  /** Writes an internal note: agents see it, no channel ever does. */
  note(conversationId: string, by: AgentName, { text, clientId }: Written): Promise<void> {
    return this.#turns.transact(conversationId, async (unit) => {
      if (await isRepeated(unit, clientId)) return;
      unit.say(
        { type: 'message', from: { id: by.id, name: by.name }, textFormat: 'plain', text },
        'agent',
        'desk',
      );
    });
  }
}

/** Remembers what a page has sent, so that its second try adds nothing. */
async function isRepeated(unit: UnitOfWork, clientId: string): Promise<boolean> {
  const id = `desk|${unit.conversation.id}|${clientId}`;
  if (await unit.get('dedupe', id)) return true;
  unit.put('dedupe', { id, at: unit.now.toISOString() });
  return false;
}
