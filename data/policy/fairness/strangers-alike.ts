import { conversationOf } from './conversation.ts';
import type { Conversation } from './conversation.ts';
import type { Finding } from './check-fairness.ts';
import type { Line, Message } from './recorded.ts';

/**
 * The half of I41 that takes two conversations to see: strangers who write the same get the
 * same answers, whether the account that they name exists or not. Compared are conversations
 * whose customers did the same, once names, numbers and times are masked.
 */
export function strangersToldApart(recorded: readonly (readonly Line[])[]): readonly Finding[] {
  const strangers = new StrangersAlike();
  return recorded.flatMap((lines) => strangers.add(conversationOf(lines)));
}

/** The same, one conversation after another. */
export class StrangersAlike {
  readonly #first = new Map<string, { readonly answers: string; readonly id: string }>();

  add(conversation: Conversation): readonly Finding[] {
    if (!isOfStranger(conversation)) return [];
    const { id, lines } = conversation;
    const asked = askedIn(conversation);
    const answers = answersIn(conversation);
    const before = this.#first.get(asked);
    if (!before) this.#first.set(asked, { answers, id });
    if (!before || before.answers === answers) return [];
    return [
      {
        id: 'I41',
        level: 'B',
        conversationId: id,
        seq: lines[0]?.seq ?? 0,
        sentence: `a stranger is answered otherwise than in ${before.id}`,
      },
    ];
  }
}

/** Where a person is asked for, the answer depends on who is at the desk, which is no secret. */
function isOfStranger({ lines, turns }: Conversation): boolean {
  return (
    turns.some(({ customer }) => customer !== null) &&
    lines.every((line) =>
      line.type === 'message' ? !line.verified && !givesCopy(line) : line.type !== 'handoff',
    )
  );
}

/** Who had the code from the mail has shown who they are. */
function givesCopy({ controls }: Message): boolean {
  return controls.some(({ url }) => url?.includes('/exports/'));
}

/** Another country or language has other texts. */
function askedIn({ turns }: Conversation): string {
  return turns
    .flatMap(({ customer, said }) => [
      customer ? masked(customer.text, []) : '',
      Object.keys(customer?.value ?? {})
        .toSorted()
        .join(' '),
      said[0]?.lang ?? '',
      said[0]?.adieu?.profile ?? '',
    ])
    .join('\n');
}

function answersIn({ turns }: Conversation): string {
  const own = turns.flatMap(({ customer }) => [
    ...(customer ? [customer.text] : []),
    ...Object.values(customer?.value ?? {}).filter((one) => typeof one === 'string'),
  ]);
  return turns
    .flatMap(({ bot }) => bot)
    .map(({ text, controls }) =>
      [masked(text, own), ...controls.map(({ label }) => label)].join('\n'),
    )
    .join('\n');
}

/** What the customer gave, addresses, and everything with a digit in it: numbers, times, ids. */
function masked(text: string, own: readonly string[]): string {
  return own
    .filter((words) => words !== '')
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, words) => rest.replaceAll(words, '…'), text)
    .replace(/[^\s@]+@[^\s@]+\.\p{L}{2,}/gu, '…')
    .replace(/\S*\d\S*/g, '…');
}
