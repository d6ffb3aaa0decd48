import type { Attachment } from 'botbuilder';
import type { Translate } from '../data/locales/translate.ts';
import type { Change } from '../data/model/change.ts';
import type { Labels } from '../data/policy/labels.ts';
import { button } from './button.ts';
import { card, text } from './card.ts';
import type { Press } from './press.ts';
import { readInput } from './press.ts';

/** Asks for the one-time code. Its button carries the change out. */
export function codeCard(
  t: Translate,
  labels: Labels,
  {
    lead,
    change,
    nonce,
  }: { readonly lead: string; readonly change: Change; readonly nonce: string },
): Attachment {
  return card(
    [text(lead), { type: 'Input.Text', id: 'code', label: t('code.label'), maxLength: 12 }],
    [
      button('confirm', labels.confirm[change], { change, nonce, withCode: true }),
      button('select', t('button.newCode'), { newCode: true, nonce }),
      button('back', labels.back, { nonce }),
    ],
  );
}

/** The code that was typed into the card, digits only; `null`: none. */
export function readCode(press: Press): string | null {
  const digits = readInput(press, 'code')?.replace(/\D/g, '') ?? '';
  return /^\d{6}$/.test(digits) ? digits : null;
}
