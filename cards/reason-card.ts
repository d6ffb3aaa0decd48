import type { Attachment } from 'botbuilder';
import { z } from 'zod';
import type { Translate } from '../data/locales/translate.ts';
import type { Language } from '../data/model/language.ts';
import { REASONS } from '../data/model/understanding.ts';
import type { Reason } from '../data/model/understanding.ts';
import type { CompanyReasons } from '../data/policy/company/reasons.ts';
import { button } from './button.ts';
import { card, text } from './card.ts';
import type { Press } from './press.ts';

export interface AskedReason {
  readonly id: Reason;
  readonly label: string;
}

/** The reasons of the policy file in its order, as they are called in this language. */
export function askedReasons(
  t: Translate,
  language: Language,
  { asked }: CompanyReasons,
): readonly AskedReason[] {
  return asked.map(({ id, label }) => ({ id, label: label?.[language] ?? t(`reason.${id}`) }));
}

/** Asks why, one button a reason, and skip. */
export function reasonCard(
  t: Translate,
  nonce: string,
  reasons: readonly AskedReason[],
): Attachment {
  return card(
    [text(t('reason.ask'))],
    [
      ...reasons.map(({ id, label }) => button('reason', label, { reason: id, nonce })),
      button('skip', t('button.skip'), { nonce }),
    ],
  );
}

const reasonSchema = z.enum(REASONS);

/** The reason on the pressed button; `null`: none that is asked for. */
export function readReasonPress(press: Press, { asked }: CompanyReasons): Reason | null {
  const read = reasonSchema.safeParse(press['reason']);
  return read.success && asked.some(({ id }) => id === read.data) ? read.data : null;
}
