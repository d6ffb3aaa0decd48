import { happenings, profileOf } from './conversation.ts';
import { STRICT_PROFILES } from './i13-five-fields.ts';
import type { Invariant, Violation } from './invariant.ts';
import { violation } from './invariant.ts';
import { saysItself } from './phrases.ts';
import type { Message } from './recorded.ts';
import { MAY_WE_WRITE } from './words/answers.ts';

/** UWG §7: in Germany not even asked. */
export const I45: Invariant = {
  id: 'I45',
  level: 'F',
  title: 'Consent to be written to is asked once at most, after the receipt, unticked; in DE never',
  check({ turns }) {
    const found: Violation[] = [];
    let received = false;
    let asked = 0;
    for (const turn of turns) {
      received ||= happenings(turn, 'declaration').length > 0;
      for (const one of turn.bot.filter(asksToWrite)) {
        asked += 1;
        const ticked = one.fields.some(({ id, value }) => id === 'mayWrite' && value === 'true');
        if (STRICT_PROFILES.includes(profileOf(one) ?? ''))
          found.push(violation(one, 'asked where the law forbids it'));
        if (!received) found.push(violation(one, 'asked before the receipt'));
        if (asked > 1) found.push(violation(one, 'asked again'));
        if (ticked) found.push(violation(one, 'ticked before'));
      }
    }
    return found;
  },
};

function asksToWrite({ text, fields }: Message): boolean {
  return fields.some(({ id }) => id === 'mayWrite') || saysItself(text, MAY_WE_WRITE);
}
