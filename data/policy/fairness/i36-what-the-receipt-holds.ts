import { changeByLabel } from './controls.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { datesIn } from './dates-and-money.ts';
import { folded, says } from './phrases.ts';
import { declaredIn } from './receipts.ts';
import type { Message } from './recorded.ts';
import type { Declared } from './receipts.ts';
import { DATE_FOLLOWS, EARLIEST } from './words/answers.ts';

const TIME_AND_ZONE = /\d{1,2}:\d{2}:\d{2}[^()]{0,6}\([\p{L}\d:+ /-]+\)/u;
const CONTACT = /[^\s@]+@[^\s@]+\.\p{L}{2,}|https?:\/\/|\+\d{6,}/u;

export const I36: Invariant = {
  id: 'I36',
  level: 'B',
  title:
    'The receipt holds words, date, time and zone, contract, end date, contact; it can be kept',
  check({ turns }) {
    return turns
      .flatMap(declaredIn)
      .filter(({ message }) => message !== null)
      .flatMap((declared) =>
        missing(declared).map((what) =>
          violation(declared.message ?? declared.declaration, `the receipt lacks ${what}`),
        ),
      );
  },
};

function missing({ declaration, message, turn, screen }: Declared): readonly string[] {
  if (!message) return [];
  const { text, controls } = message;
  const { words, verified, change } = declaration;
  const typed = words !== '' && turn.customer?.value?.['formId'] === undefined;
  const quoted = folded(text).includes(folded(words).replace(/\s+/g, ' ').slice(0, 40));
  const day = new Date(declaration.at).toISOString().slice(0, 10);
  const dates = datesIn(text);
  const near = dates.some((date) => Math.abs(Date.parse(date) - Date.parse(day)) <= 86_400_000);
  const ends = dates.length > 1 || says(text, EARLIEST) || says(text, DATE_FOLLOWS);
  const { contract } = screen?.fields ?? {};
  return [
    ...(typed && !quoted && !isForm(turn.customer, words) ? ['the words of the customer'] : []),
    ...(near ? [] : ['the day']),
    ...(TIME_AND_ZONE.test(text) ? [] : ['the time with its zone']),
    ...(verified && contract !== undefined && !text.includes(contract) && change !== 'delete'
      ? ['the contract']
      : []),
    ...(change === 'cancel' && !ends && screen?.fields['cause'] === undefined
      ? ['the end date']
      : []),
    ...(CONTACT.test(text) ? [] : ['a contact']),
    ...(controls.some(({ url, enabled }) => url != null && enabled) ? [] : ['a way to keep it']),
  ];
}

/** A form that was sent has no words of its own, but for those on its button. */
function isForm(customer: Message | null, words: string): boolean {
  const { name, contract } = customer?.value ?? {};
  const filledIn = name !== undefined || contract !== undefined;
  return customer?.text === '' || (filledIn && changeByLabel(words) !== null);
}
