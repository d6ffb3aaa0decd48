import type { Attachment } from 'botbuilder';
import { z } from 'zod';
import type { Translate } from '../data/locales/translate.ts';
import type { PlainDate } from '../data/model/time.ts';
import { button } from './button.ts';
import type { CardAction } from './card.ts';
import { card, text } from './card.ts';
import type { Press } from './press.ts';
import { readInput } from './press.ts';

/** One question and a button an answer. */
export function choiceCard(question: string, choices: readonly CardAction[]): Attachment {
  return card([text(question)], choices);
}

/** Until when to pause: one, two or three months, or a day that the customer picks. */
export function pauseCard(
  t: Translate,
  {
    question,
    months,
    below,
  }: {
    readonly question: string;
    readonly months: readonly number[];
    readonly below: readonly CardAction[];
  },
): Attachment {
  return card(
    [text(question), { type: 'Input.Date', id: 'until', label: t('change.pausePick') }],
    [
      ...months.map((count) => button('select', t('button.months', { count }), { months: count })),
      button('select', t('button.pickedDate'), { picked: true }),
      ...below,
    ],
  );
}

const months = z.int().min(1).max(24);
const date = z.iso.date();

/** How long to pause; `null`: a button without a readable length. */
export function readPausePress(
  press: Press,
): { readonly months: number } | { readonly until: PlainDate } | null {
  const count = months.safeParse(press['months']);
  if (count.success) return { months: count.data };
  const until = date.safeParse(readInput(press, 'until'));
  return until.success ? { until: until.data } : null;
}
