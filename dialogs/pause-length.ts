import type { TurnContext } from 'botbuilder';
import { readPausePress } from '../cards/choice-card.ts';
import type { Case } from '../data/model/records.ts';
import { inboundOf } from './inbound.ts';

/** Until when or for how long to pause, as it was pressed or said in this turn; `undefined`: neither. */
export function pauseLengthIn(context: TurnContext): Case['wished'] {
  const inbound = inboundOf(context);
  if (inbound.type === 'press') {
    const length = readPausePress(inbound.press);
    if (!length) return undefined;
    return 'until' in length ? { date: length.until } : { duration: { months: length.months } };
  }
  if (inbound.type !== 'text') return undefined;
  const { date, duration, unreadDate: day, noSuchDay = false } = inbound.understood.entities;
  return {
    ...(date !== undefined && { date }),
    ...(duration && { duration }),
    ...(day !== undefined && { unread: { day, noSuchDay } }),
  };
}
