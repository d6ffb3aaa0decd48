import type { Attachment } from 'botbuilder';
import type { Translate } from '../data/locales/translate.ts';
import { button } from './button.ts';
import { card, text } from './card.ts';

/** What is missing to find the contract of a declaration that was received already. */
export function detailsCard(t: Translate, nonce: string): Attachment {
  return card(
    [
      text(t('declare.detailsAsk')),
      { type: 'Input.Text', id: 'name', label: t('declare.name'), maxLength: 200 },
      { type: 'Input.Text', id: 'contract', label: t('declare.contract'), maxLength: 200 },
      {
        type: 'Input.Text',
        id: 'contact',
        label: t('declare.contact'),
        maxLength: 200,
        style: 'email',
      },
    ],
    [button('select', t('button.send'), { nonce }), button('skip', t('button.skip'), { nonce })],
  );
}
