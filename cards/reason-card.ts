import type { Attachment } from 'botbuilder';
import { z } from 'zod';
import type { Translate } from '../data/locales/translate.ts';
import type { Reason } from '../data/model/understanding.ts';
import { button } from './button.ts';
import { card, text } from './card.ts';
import type { Press } from './press.ts';

/** The reasons that are asked for, in the order of how often customers name them. */
const ASKED_REASONS = [
  'too_expensive',
  'not_needed',
  'missing_feature',
  'technical_problems',
  'bad_support',
  'switched_service',
  'temporary_break',
  'other',
] as const satisfies readonly Reason[];

/** Asks why, one button a reason, and skip. */
export function reasonCard(t: Translate, nonce: string): Attachment {
  return card(
    [text(t('reason.ask'))],
    [
      ...ASKED_REASONS.map((reason) => button('reason', t(`reason.${reason}`), { reason, nonce })),
      button('skip', t('button.skip'), { nonce }),
    ],
  );
}

const reasonSchema = z.enum(ASKED_REASONS);

/** The reason on the pressed button; `null`: none of ours. */
export function readReasonPress(press: Press): Reason | null {
  const read = reasonSchema.safeParse(press['reason']);
  return read.success ? read.data : null;
}
