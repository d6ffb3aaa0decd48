import { isStopWord } from '../data/policy/stop-words.ts';
import { declaredIn } from './declaration.ts';
import { isEvent, readInbound } from './inbound.ts';
import { liveHandoff } from './person.ts';
import type { Talk } from './talk.ts';

/** A person gave the conversation back: the bot shows again where the customer was. */
export const RETURNED_EVENT = 'adieu/returned';

/** Closed: "back to the bot" in the three languages. */
const BACK_TO_BOT =
  /^(back to the (bot|assistant)|zurück zum (bot|assistenten)|terug naar de (bot|assistent))[.!]?$/i;

/** An agent has the conversation. */
export async function isClaimed(talk: Talk): Promise<boolean> {
  return (await liveHandoff(talk))?.state === 'claimed';
}

/**
 * While an agent has the conversation only what binds is read: a confirm button, a
 * declaration, a stop word, "back to the bot", and answers of the account system.
 * @returns false when the turn is the agent's
 */
export async function speakBesideAgent(talk: Talk): Promise<boolean> {
  if (isEvent(talk)) {
    talk.speakAsSystem();
    return true;
  }
  const inbound = await readInbound(talk, null);
  if (inbound.type === 'press' && inbound.press.role === 'confirm') {
    talk.speakAsSystem();
    return true;
  }
  if (inbound.type !== 'text') return false;
  if (BACK_TO_BOT.test(inbound.text.trim())) {
    await returnToBot(talk);
    return false;
  }
  const declared = await declaredIn(talk, inbound.understood);
  if (declared === null && !isStopWord(inbound.text)) return false;
  talk.speakAsSystem();
  return true;
}

async function returnToBot(talk: Talk): Promise<void> {
  const handoff = await liveHandoff(talk);
  if (!handoff) return;
  talk.turn.put('handoffs', {
    ...handoff,
    state: 'returned_to_bot',
    leaseUntil: null,
    endedAt: talk.now,
  });
  talk.turn.updateConversation({ handoffId: null });
  talk.turn.record({
    type: 'handoff',
    from: 'agent',
    to: 'bot',
    reason: 'customer',
    at: talk.now,
  });
  await talk.say({ kind: 'human', text: talk.t('handoff.backWithBot') });
}
