import type { Change, ChangeRequest } from '../data/model/change.ts';
import type { Case } from '../data/model/records.ts';
import type { Mood, Reason, Understanding } from '../data/model/understanding.ts';
import type { Talk } from './talk.ts';

/** Reasons are believed from here on. */
const REASON_FLOOR = 0.5;

/** Opens a case; one that is still open goes on, with the reasons and the mood of what was said. */
export async function openCase(talk: Talk, understood: Understanding | null): Promise<Case> {
  const known = await talk.case();
  if (known?.state === 'open') return understood ? heardMore(talk, known, understood) : known;
  const { conversation } = talk.turn;
  const reasons = understood ? reasonsWith({ reasons: [] }, understood) : [];
  const opened: Case = {
    id: talk.turn.newId('case'),
    conversationId: conversation.id,
    accountId: conversation.accountId,
    subscriptionId: null,
    change: null,
    request: null,
    revision: 1,
    state: 'open',
    openedAt: talk.now,
    words: '',
    declaration: null,
    consequences: null,
    appliedAt: null,
    receiptId: null,
    reasons,
    reasonSettled: reasons.length > 0,
    helpShown: false,
    mood: understood ? moodOf(understood) : 'calm',
    survey: null,
    ...(understood && tellsOfTrouble(understood) && { inTrouble: true }),
  };
  talk.turn.put('cases', opened);
  talk.turn.updateConversation({ caseId: opened.id });
  return opened;
}

/** Keeps what is new about a case. Nothing a button means changes. */
export function updateCase(talk: Talk, one: Case, patch: Partial<Case>): Case {
  const updated = { ...one, ...patch };
  talk.turn.put('cases', updated);
  return updated;
}

/** What the case is about now. Older buttons of it no longer bind when that differs from before. */
export function chooseChange(
  talk: Talk,
  one: Case,
  chosen: {
    readonly change: Change | null;
    readonly subscriptionId: string | null;
    readonly request: ChangeRequest | null;
  },
): Case {
  const same =
    one.change === chosen.change && JSON.stringify(one.request) === JSON.stringify(chosen.request);
  return updateCase(talk, one, { ...chosen, revision: same ? one.revision : one.revision + 1 });
}

/** Ends a case in which nothing was changed. */
export function dropCase(talk: Talk, one: Case): void {
  updateCase(talk, one, { state: 'withdrawn', revision: one.revision + 1 });
  talk.turn.updateConversation({ caseId: null });
}

/** As somebody is after this, too; being calm again takes nothing back. */
export function moodAfter({ mood }: Pick<Case, 'mood'>, understood: Understanding): Mood {
  if (understood.mood !== 'calm') return understood.mood;
  return mood === 'calm' ? moodOf(understood) : mood;
}

/** Who threatens with a lawyer is not calm, however quietly it is said: no help is held out then. */
function moodOf({ mood, sensitive }: Understanding): Mood {
  return mood === 'calm' && sensitive !== null ? 'upset' : mood;
}

function heardMore(talk: Talk, one: Case, understood: Understanding): Case {
  const reasons = reasonsWith(one, understood);
  return updateCase(talk, one, {
    reasons,
    reasonSettled: one.reasonSettled || reasons.length > 0,
    mood: moodAfter(one, understood),
    ...(tellsOfTrouble(understood) && { inTrouble: true }),
  });
}

/** A reason stands in the words, whatever they wish. */
export function saysWhy(understood: Understanding): boolean {
  return heardReasons(understood).length > 0;
}

/** What nobody is ever written to about. A threat of lawyer or press is no trouble of this kind. */
export function tellsOfTrouble({ sensitive }: Understanding): boolean {
  return sensitive !== null && sensitive !== 'legal_threat';
}

/** The reasons that were heard surely enough. */
export function heardReasons({ reasons }: Understanding): readonly Reason[] {
  return reasons.filter(({ confidence }) => confidence >= REASON_FLOOR).map(({ reason }) => reason);
}

function reasonsWith(one: Pick<Case, 'reasons'>, understood: Understanding): Case['reasons'] {
  return withReasons(one, heardReasons(understood), understood.text.slice(0, 500));
}

/** Each reason once, those that were known first. */
export function withReasons(
  { reasons }: Pick<Case, 'reasons'>,
  told: readonly Reason[],
  words: string | null,
): Case['reasons'] {
  const known = new Set(reasons.map(({ reason }) => reason));
  return [
    ...reasons,
    ...told.filter((reason) => !known.has(reason)).map((reason) => ({ reason, words })),
  ];
}
