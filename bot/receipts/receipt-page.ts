import { receiptLines } from '../../cards/receipt-lines.ts';
import { receiptClosing, receiptSummary } from '../../cards/receipt-summary.ts';
import { type Translate, translator } from '../../data/locales/translate.ts';
import type { Receipt } from '../../data/model/records.ts';
import { type Html, markup } from '../markup.ts';
import { withOwnLinks } from '../own-links.ts';
import { plainPage, type PlainPage } from '../pages/plain-page.ts';
import { checkAddress, type ReceiptLinks, receiptLinks } from './receipt-links.ts';
import type { SignatureState } from './receipt-signer.ts';
import { signatureWords } from './signature-words.ts';

export interface ReceiptPageOptions {
  readonly company: PlainPage['company'];
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** The link on it can still take the change back. */
  readonly undoable: boolean;
  readonly signature: SignatureState;
  /** Address of an empty form, right after the form was sent. */
  readonly formAgain?: string;
}

/** A receipt as a page that can be printed. */
export function receiptPage(receipt: Receipt, options: ReceiptPageOptions): string {
  const { title, lead, outcome } = receiptSummary(receipt);
  const { company, publicUrl, signature } = options;
  const t = translator(receipt.language);
  const closing = receiptClosing(receipt, `${publicUrl}/chat`);
  const lines = receiptLines(receipt, { contact: company.contact });
  const main = markup`<h1>${title}</h1>
    <p class="lead">${lead}</p>
    ${outcome.length > 0 ? markup`<p>${outcome.join(' ')}</p>` : null}
    <dl>
      ${lines.map(
        ({ label, value }) =>
          markup`<div>
            <dt>${label}</dt>
            <dd dir="auto">${value}</dd>
          </div> `,
      )}
    </dl>
    ${closing.length > 0 ? markup`<p>${withOwnLinks(closing.join(' '), publicUrl)}</p>` : null}
    <p ${signature === 'changed' ? markup`class="fault"` : markup`class="hint"`}>
      ${signatureWords(receipt, signature, company.contact)}
    </p>
    <p class="hint noprint">${keepHint(t, options)}</p>
    ${waysOn(receiptLinks(publicUrl, receipt), options, receipt)}`;
  return plainPage({ language: receipt.language, title, main, company, inLanguage: null });
}

/** Right after the form was sent, the address of the page is that of the form. */
function keepHint(t: Translate, { formAgain }: ReceiptPageOptions): string {
  const keep = t('receipt_page.print_hint');
  return formAgain === undefined ? `${keep} ${t('receipt_page.address_hint')}` : keep;
}

function waysOn(links: ReceiptLinks, options: ReceiptPageOptions, { language }: Receipt): Html {
  const t = translator(language);
  const { undoable, formAgain } = options;
  const here = formAgain === undefined ? null : link(links.page, t('receipt_page.page_link'));
  return markup`<ul class="ways">
    ${here}${link(links.text, t('receipt_page.download_text'))}${
      undoable ? link(links.undo, t('receipt_page.undo_link')) : null
    }${link(checkAddress('', language), t('signature.check_link'))}${formAgain === undefined ? null : link(formAgain, t('receipt_page.again_link'))}
  </ul>`;
}

function link(address: string, text: string): Html {
  return markup`<li><a href="${address}">${text}</a></li>`;
}
