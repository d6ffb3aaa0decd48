import { type Translate, translator } from '../../data/locales/translate.ts';
import type { Language } from '../../data/model/language.ts';
import type { ReceiptFacts } from '../../data/model/receipt-facts.ts';
import type { Receipt } from '../../data/model/records.ts';
import type { Company } from '../../data/policy/company.ts';
import { type Html, markup } from '../markup.ts';
import { plainPage } from '../pages/plain-page.ts';
import { differingParts, signedParts } from './differing-parts.ts';

/** `null`: nothing was put in yet. `invalid`: no signature of ours. */
export type Checked = { readonly facts: ReceiptFacts; readonly text: string } | 'invalid' | null;

/**
 * The page on which anybody checks a receipt: text in, and out comes what was signed.
 * @param keyUrl Where the public key is.
 */
export function checkPage(
  checked: Checked,
  language: Language,
  { company, keyUrl }: { readonly company: Company; readonly keyUrl: string },
): string {
  const t = translator(language);
  const title = t('signature.check_title');
  const main = markup`<h1>${title}</h1>
    ${outcome(checked, t, company)}
    <p>${t('signature.check_lead', { brand: company.brand })}</p>
    <form method="post" action="/receipts/check?lang=${language}">
      <div class="field">
        <label for="text">${t('signature.check_label')}</label>
        <textarea id="text" name="text" rows="8" spellcheck="false" autocomplete="off"></textarea>
      </div>
      <button type="submit">${t('signature.check_button')}</button>
    </form>
    <p class="hint">
      ${t('signature.check_private')} ${t('signature.check_key', { url: keyUrl })}
    </p>`;
  const inLanguage = (other: Language): string => `/receipts/check?lang=${other}`;
  return plainPage({ language, title, main, company, inLanguage });
}

function outcome(checked: Checked, t: Translate, { contact }: Company): Html | null {
  if (checked === null) return null;
  if (checked === 'invalid') {
    return markup`<div class="faults" role="alert"><p>${t('signature.check_invalid')}</p></div>`;
  }
  const receipt: Receipt = {
    ...checked.facts,
    ...{ key: '', caseId: '', conversationId: '', accountId: null, mailedTo: null },
  };
  const { lead, lines } = signedParts(receipt, contact);
  return markup`<p class="lead" role="status">${t('signature.check_valid')}</p>
    ${differences(differingParts(checked.text, receipt, contact), t)}
    <div lang="${receipt.language}">
    <p>${lead}</p>
    <dl>
      ${lines.map(
        ({ label, value }) =>
          markup`<div>
            <dt>${label}</dt>
            <dd dir="auto">${value}</dd>
          </div> `,
      )}
    </dl>
  </div>`;
}

/** A valid signature under a text that says something else. */
function differences(parts: readonly string[], t: Translate): Html | null {
  if (parts.length === 0) return null;
  return markup`<div class="faults" role="alert">
    <p>${t('signature.check_differs')}</p>
    <ul>${parts.map((part) => markup`<li>${part}</li>`)}</ul>
  </div>`;
}
