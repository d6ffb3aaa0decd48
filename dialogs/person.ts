import { button } from '../cards/button.ts';
import type { CardAction } from '../cards/card.ts';
import { factsCard } from '../cards/facts-card.ts';
import { referenceNumber } from '../cards/reference-number.ts';
import type { Handoff, HandoffReason } from '../data/model/records.ts';
import { speaksOfOwnLife } from '../data/policy/own-life.ts';
import { hoursInWords } from './hours-in-words.ts';
import { inboundOf } from './inbound.ts';
import { openTask, openTaskOf } from './task.ts';
import type { Talk } from './talk.ts';
import { pageLink } from './ways.ts';

const PRIORITY: Readonly<Record<HandoffReason, Handoff['priority']>> = {
  security: 1,
  bereavement: 2,
  illness: 2,
  hardship: 2,
  minor: 2,
  legal_threat: 3,
  account_system: 5,
  asked: 5,
  refund_refused: 5,
  misunderstood: 5,
  offer: 5,
};

/**
 * Puts the conversation into the queue, or says at once that nobody is there, with the
 * hours and a call-back in writing. The change itself goes on either way.
 * @param options.quiet the reason was said already
 */
export async function queueForPerson(
  talk: Talk,
  reason: HandoffReason,
  { quiet = false }: { readonly quiet?: boolean } = {},
): Promise<void> {
  const known = await liveHandoff(talk);
  if (known?.state === 'claimed') return;
  if (known) {
    await sayOfPerson(talk, talk.t('handoff.stillQueued'));
    return;
  }
  const why = quiet ? '' : whyAPerson(talk, reason);
  if (why !== '') talk.saidWhyAPerson = true;
  if (!(await talk.deps.desk.someoneThere(talk.turn.now))) {
    await nobodyThere(talk, reason, why);
    return;
  }
  const { conversation } = talk.turn;
  const handoff: Handoff = {
    id: talk.turn.newId('handoff'),
    conversationId: conversation.id,
    caseId: conversation.caseId,
    accountId: conversation.accountId,
    reason,
    priority: PRIORITY[reason],
    language: talk.language,
    state: 'queued',
    requestedAt: talk.now,
    claimedBy: null,
    claimedAt: null,
    leaseUntil: null,
    endedAt: null,
    outcome: null,
  };
  talk.turn.put('handoffs', handoff);
  talk.turn.updateConversation({ handoffId: handoff.id });
  talk.turn.record({ type: 'handoff', from: 'bot', to: 'queue', reason, at: talk.now });
  await sayOfPerson(talk, joined([why, talk.t('handoff.queued')]));
}

/** Whatever is said of a person, the page that leaves without one stands under it (I06). */
async function sayOfPerson(
  talk: Talk,
  text: string,
  actions: readonly CardAction[] = [],
): Promise<void> {
  await talk.say({ kind: 'human', card: factsCard([text], [...actions, pageLink(talk, null)]) });
}

/** The press on "write to me": a person writes back by the date that is said. */
export async function promiseCallBack(talk: Talk): Promise<void> {
  const number = await callBack(talk, 'asked in the chat while nobody was there');
  await sayOfPerson(talk, talk.t('handoff.callBack', { number }));
}

/** One task a conversation; its number. */
async function callBack(talk: Talk, note: string): Promise<string> {
  const task = (await openTaskOf(talk, 'call_back')) ?? openTask(talk, 'call_back', note);
  return referenceNumber(task.id);
}

/** The handoff that waits or is with an agent; `null`: the bot has the conversation. */
export async function liveHandoff(talk: Talk): Promise<Handoff | null> {
  const { handoffId } = talk.turn.conversation;
  const handoff = handoffId === null ? null : await talk.turn.get('handoffs', handoffId);
  return handoff?.endedAt === null ? handoff : null;
}

/** Why a person answers, or who can help at once, in the words that come first; empty where nothing needs to be said. */
export function whyAPerson(talk: Talk, reason: HandoffReason): string {
  const inbound = inboundOf(talk.context);
  if (inbound.type === 'text' && speaksOfOwnLife(inbound.understood.text)) {
    return talk.t('handoff.ownLife');
  }
  return talk.t('handoff.why', { reason });
}

/** Who is in distress, or threatens, is written to without asking for it. */
async function nobodyThere(talk: Talk, reason: HandoffReason, why: string): Promise<void> {
  if (talk.verified && whyAPerson(talk, reason) !== '') {
    const number = await callBack(talk, reason);
    const written = talk.t('handoff.callBack', { number });
    await sayOfPerson(talk, joined([why, talk.t('handoff.nobody'), written]));
    return;
  }
  const { openingHours } = talk.deps.company;
  const sentences = [
    why,
    talk.t('handoff.nobody'),
    ...hoursInWords(talk, openingHours),
    talk.t('handoff.writes'),
    ...((await talk.case())?.declaration ? [] : [talk.t('handoff.goesOn')]),
  ];
  await sayOfPerson(talk, joined(sentences), [
    button('human', talk.t('button.callBack'), { callBack: true }),
  ]);
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
