import { allOf, happenings, profileOf } from './conversation.ts';
import type { Conversation } from './conversation.ts';
import { STRICT_PROFILES } from './i13-five-fields.ts';
import type { Invariant, Violation } from './invariant.ts';
import { violation } from './invariant.ts';
import { says, saysItself } from './phrases.ts';
import type { Message } from './recorded.ts';
import { COME_BACK, MAY_WE_WRITE } from './words/answers.ts';

/** UWG §7: in Germany not even asked. */
export const I45: Invariant = {
  id: 'I45',
  level: 'F',
  title: 'Consent to be written to is asked once at most, after the receipt, unticked; in DE never',
  check(conversation) {
    const { turns } = conversation;
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
    return [...found, ...writtenTo(conversation)];
  },
};

function asksToWrite({ text, fields }: Message): boolean {
  return fields.some(({ id }) => id === 'mayWrite') || saysItself(text, MAY_WE_WRITE);
}

/** One message at most, and only to whoever ticked the box. */
function writtenTo(conversation: Conversation): readonly Violation[] {
  const mails = allOf(conversation, 'mail').filter(
    ({ kind, text, subject }) => kind === 'win_back' || says(`${subject} ${text}`, COME_BACK),
  );
  // What was ticked may stand in a part that is deleted already.
  const whole = conversation.lines[0]?.seq === 1;
  return mails.flatMap((mail, i) => [
    ...(i > 0 ? [violation(mail, 'written to again')] : []),
    ...(whole && !hasConsented(conversation, mail.seq)
      ? [violation(mail, 'written to without consent')]
      : []),
  ]);
}

function hasConsented({ turns }: Conversation, before: number): boolean {
  return turns.some(({ customer }) => {
    if (!customer?.value || customer.seq > before) return false;
    const { role, mayWrite } = customer.value;
    return role === 'survey' && mayWrite === 'true';
  });
}
