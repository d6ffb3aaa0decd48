import {
  type Conversation,
  conversationOf,
  happenings,
  isByProgram,
} from '../fairness/conversation.ts';
import type { Finding } from '../fairness/check-fairness.ts';
import { asksWhy } from '../fairness/i16-one-reason-question.ts';
import { holdsOffer } from '../fairness/offers.ts';
import { says } from '../fairness/phrases.ts';
import type { Line, Message } from '../fairness/recorded.ts';
import { NO } from '../fairness/words/offers.ts';
import { NO_TIME_FOR_OFFERS } from '../fairness/words/tone.ts';
import { GUARDED } from './guarded.ts';
import type { GuardState } from './guard-state.ts';
import { pastOf } from './past.ts';

export interface Judgement {
  /** Promises that this turn would break. */
  readonly found: readonly Finding[];
  /** What to remember after it. */
  readonly next: GuardState;
}

/**
 * Holds one turn to the same invariants as the checker, before it is committed.
 * @param lines Of the turn, what came in first; sequence numbers from 1 on.
 */
export function judgeTurn(state: GuardState, lines: readonly Line[]): Judgement {
  const conversation = conversationOf([...pastOf(state), ...lines]);
  const found: Finding[] = [];
  const conversationId = lines.at(-1)?.conversationId ?? '';
  for (const invariant of GUARDED) {
    for (const violation of invariant.check(conversation)) {
      const { id, level } = invariant;
      // Below 1 is what was before this turn.
      if (violation.seq > 0) found.push({ id, level, conversationId, ...violation });
    }
  }
  return { found, next: after(state, conversation, lines) };
}

function after(state: GuardState, { leavings }: Conversation, lines: readonly Line[]): GuardState {
  const messages = lines.filter((line): line is Message => line.type === 'message');
  const said = messages.filter(isByProgram);
  const customer = messages.find(({ actor }) => actor === 'customer') ?? null;
  const open = leavings.find(({ outcome }) => outcome === 'open');
  const declared = happenings(
    { happened: lines.filter((line) => line.type !== 'message') },
    'declaration',
  );
  const leaving = open?.wish.ways ?? null;
  const offers = leaving !== null && said.some(holdsOffer);
  const isNew = declared.length > 0;
  return {
    begun: state.begun || said.length > 0,
    leaving,
    offered: leaving !== null && (state.offered || offers),
    declined:
      state.declined ||
      (state.offered && customer?.value == null && says(customer?.text ?? '', NO)),
    declared: state.declared || isNew,
    askedWhy: (state.askedWhy && !isNew) || said.some(asksWhy),
    surveyed:
      (state.surveyed && !isNew) ||
      said.some(({ controls }) => controls.some(({ role }) => role === 'survey')),
    askedToWrite:
      state.askedToWrite || said.some(({ fields }) => fields.some(({ id }) => id === 'mayWrite')),
    barred: state.barred || (customer !== null && says(customer.text, NO_TIME_FOR_OFFERS)),
  };
}
