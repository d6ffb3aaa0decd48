import type { TurnContext } from 'botbuilder';
import type { Case, Conversation } from '../data/model/records.ts';
import type { Effect } from '../data/model/outbox.ts';
import type { TranscriptEvent } from '../data/model/transcript.ts';
import type { Collection, Collections, IndexOf } from '../data/store/collections.ts';
import type { ListOptions } from '../data/store/contract.ts';

/**
 * What a dialog may do besides saying something. All of it is collected and
 * becomes one commit when the turn ends; nothing leaves the process before.
 * Reads see what this turn has put.
 */
export interface Turn {
  /** Time of this turn: the same for everything in it. */
  readonly now: Date;
  readonly conversation: Conversation;
  updateConversation(patch: Partial<Conversation>): void;

  get<C extends Collection>(collection: C, id: string): Promise<Collections[C] | null>;
  list<C extends Collection>(
    collection: C,
    index: IndexOf<C>,
    options?: ListOptions,
  ): Promise<readonly Collections[C][]>;
  put<C extends Collection>(collection: C, doc: Collections[C] & { readonly id: string }): void;
  delete(collection: Collection, id: string): void;

  /**
   * Into the conversation's sequence, in order with the messages of this turn.
   * @param caseId What it is about; the conversation's case unless told.
   */
  record(event: TranscriptEvent, caseId?: string): void;

  /**
   * Asks for an effect after the commit.
   * @param key Stable for a case and a step; also the idempotency key. Asking twice is asking once.
   * @param delayMs From now; 0 unless told.
   */
  request(key: string, effect: Effect, delayMs?: number): void;

  /** Takes back an effect that has not happened yet. */
  unrequest(key: string): void;

  /** A new unguessable id with a readable prefix, "case_3f9...". */
  newId(prefix: string): string;
}

const TURN = Symbol('adieu.turn');

/** Used by the turn runner, once per turn. */
export function setTurn(context: TurnContext, turn: Turn): void {
  context.turnState.set(TURN, turn);
}

/** The unit of work of this turn. */
export function turnOf(context: TurnContext): Turn {
  const turn = context.turnState.get<Turn | undefined>(TURN);
  if (!turn) throw new Error('no turn: the activity did not come through the turn runner');
  return turn;
}

/** The case that the conversation is about, or `null`. */
export async function caseOf(context: TurnContext): Promise<Case | null> {
  const turn = turnOf(context);
  const { caseId } = turn.conversation;
  return caseId === null ? null : turn.get('cases', caseId);
}
