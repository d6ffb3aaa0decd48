import type { TurnContext } from 'botbuilder';
import { readPausePress } from '../cards/choice-card.ts';
import type { Case } from '../data/model/records.ts';
import { inboundOf } from './inbound.ts';
import { whenIn } from './when-in.ts';

/** Until when or for how long to pause, as it was pressed or said in this turn; `undefined`: neither. */
export function pauseLengthIn(context: TurnContext): Case['wished'] {
  const inbound = inboundOf(context);
  if (inbound.type === 'press') {
    const length = readPausePress(inbound.press);
    if (!length) return undefined;
    return 'until' in length ? { date: length.until } : { duration: { months: length.months } };
  }
  return inbound.type === 'text' ? whenIn(inbound.understood.entities) : undefined;
}
