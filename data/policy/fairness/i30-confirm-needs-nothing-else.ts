import { happenings, textOf } from './conversation.ts';
import type { Conversation, Turn } from './conversation.ts';
import { isConfirm } from './controls.ts';
import type { Invariant, Violation } from './invariant.ts';
import { violation } from './invariant.ts';
import { says } from './phrases.ts';
import { NOTHING_TO_DO } from './words/answers.ts';
import { TYPE_A_PHRASE } from './words/asking.ts';

export const I30: Invariant = {
  id: 'I30',
  level: 'B',
  title:
    'Confirming works with every optional field empty; nothing is ticked before, nothing typed',
  check(conversation) {
    return [...shown(conversation), ...conversation.turns.flatMap(done)];
  },
};

function shown(conversation: Conversation): readonly Violation[] {
  return conversation.afterWish.flatMap((message) => [
    ...message.fields
      .filter(({ value }) => value === 'true')
      .map(({ id }) => violation(message, `"${id}" is ticked before`)),
    ...(says(message.text, TYPE_A_PHRASE) ? [violation(message, 'a phrase has to be typed')] : []),
  ]);
}

/** Without an account, a name or a contract number is what the declaration consists of. */
function done(turn: Turn): readonly Violation[] {
  const { customer, bot } = turn;
  const { role, change, name, contract } = customer?.value ?? {};
  if (!customer || role !== 'confirm') return [];
  if (!isConfirm({ role: 'confirm', change: String(change), label: '', enabled: true })) return [];
  if (!customer.verified && !name && !contract) return [];
  const asksCode = bot.some(({ fields }) => fields.some(({ id }) => id === 'code'));
  const answered = asksCode || happenings(turn, 'declaration').length > 0;
  // An old button, or a second press, changes nothing and is told what is so now.
  const isLate = /earlier|früher|frühere|eerder/i.test(textOf(bot)) || hasReceipt(textOf(bot));
  return answered || isLate || says(textOf(bot), NOTHING_TO_DO)
    ? []
    : [violation(customer, 'confirmed, and nothing came of it')];
}

function hasReceipt(text: string): boolean {
  return /\d{1,2}:\d{2}:\d{2}/.test(text);
}
