import type { Conversation } from './conversation.ts';
import { amountsIn } from './dates-and-money.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import type { Message } from './recorded.ts';

const CONTRACT = /\b[A-Z]{2,4}-\d{3,}\b/g;
const ADDRESS = /[\p{L}\d._%+•-]+@[\p{L}\d.-]+\.\p{L}{2,}/gu;

/** Plans and prices of somebody, contract numbers and addresses that they did not write themselves. */
export const I41: Invariant = {
  id: 'I41',
  level: 'B',
  title: 'Who is not known learns nothing about any account',
  check(conversation) {
    const own = writtenByCustomer(conversation);
    return conversation.bot
      .filter(({ verified }) => !verified)
      .flatMap((message) =>
        learned(message, own).map((what) => violation(message, `tells a stranger ${what}`)),
      );
  },
};

function learned({ text, fields }: Message, own: string): readonly string[] {
  const shown = [text, ...fields.map(({ value }) => value ?? '')].join('\n');
  return [
    ...(amountsIn(shown).length > 0 ? ['an amount of money'] : []),
    ...[...shown.matchAll(CONTRACT)].filter(([one]) => !own.includes(one)).map(([one]) => one),
    ...[...shown.matchAll(ADDRESS)]
      .filter(([one]) => one.includes('•') && !isMaskOf(one, own))
      .map(([one]) => one),
  ];
}

/** "j•••@example.org" of an address that the customer gave. */
function isMaskOf(masked: string, own: string): boolean {
  const [first = '', domain = ''] = masked.split(/•+@/);
  return own.includes(`@${domain}`.toUpperCase()) && own.includes(first.toUpperCase());
}

function writtenByCustomer({ turns }: Conversation): string {
  return turns
    .flatMap(({ customer }) => [customer?.text ?? '', JSON.stringify(customer?.value ?? {})])
    .join('\n')
    .toUpperCase();
}
