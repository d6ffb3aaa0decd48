import type { Press } from '../cards/press.ts';
import type { Role } from '../data/model/activity.ts';
import { isWayOut } from '../data/model/change.ts';
import type { Asked, Understanding } from '../data/model/understanding.ts';
import { wishIn } from '../data/policy/fairness/wish.ts';
import { isStopWord } from '../data/policy/stop-words.ts';
import { answersQuestion } from './answers-question.ts';
import { asksBesideCancelling, changeMeant, SURE } from './change-meant.ts';
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

/** Presses that are answered to the agent's questions, or to none that is open any more. */
const LEFT_TO_AGENT: ReadonlySet<Role> = new Set(['reason', 'survey', 'skip', 'help']);

/**
 * Leaving never waits for a person: while an agent has the conversation what leads out or binds
 * is read all the same. That is a button, a declaration, a stop word, a clear wish, the code of a
 * deletion, "back to the bot", and answers of the account system.
 * @param asked What the last card asked for.
 * @returns false when the turn is the agent's
 */
export async function speakBesideAgent(talk: Talk, asked: Asked | null): Promise<boolean> {
  if (isEvent(talk)) {
    talk.speakAsSystem();
    return true;
  }
  const inbound = await readInbound(talk, asked);
  if (inbound.type === 'press') return pressedBesideAgent(talk, inbound.press);
  if (inbound.type !== 'text') return false;
  if (BACK_TO_BOT.test(inbound.text.trim())) {
    await returnToBot(talk);
    return false;
  }
  const { understood } = inbound;
  const isCode = asked === 'code' && answersQuestion(asked, understood, null);
  const leads = isCode || isStopWord(inbound.text) || (await saysClearWish(talk, understood));
  if (!leads && (await declaredIn(talk, understood)) === null) return false;
  talk.speakAsSystem();
  return true;
}

async function pressedBesideAgent(talk: Talk, { role }: Press): Promise<boolean> {
  if (LEFT_TO_AGENT.has(role)) return false;
  talk.speakAsSystem();
  if (role !== 'human') return true;
  await talk.say({ kind: 'system', text: talk.t('handoff.isHere') });
  return false;
}

/** "I want to cancel my subscription": said outright, and not done already. */
async function saysClearWish(talk: Talk, understood: Understanding): Promise<boolean> {
  const isSure = understood.confidence >= SURE;
  const change = asksBesideCancelling(understood)
    ? 'cancel'
    : isSure
      ? changeMeant(understood)
      : undefined;
  if (change === undefined || !isWayOut(change) || wishIn(understood.text) === null) return false;
  return (await talk.case())?.declaration?.change !== change;
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
