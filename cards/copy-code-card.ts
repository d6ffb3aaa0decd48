import type { Attachment } from 'botbuilder';
import type { Translate } from '../data/locales/translate.ts';
import { button } from './button.ts';
import { card, text } from './card.ts';

/** Asks for the code that gives the copy of the data. */
export function copyCodeCard(t: Translate, lead: string): Attachment {
  return card(
    [text(lead), { type: 'Input.Text', id: 'code', label: t('code.label'), maxLength: 12 }],
    [button('export', t('button.export'), { withCode: true })],
  );
}
