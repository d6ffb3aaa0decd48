import type { Request, Response } from 'restify';
import { translator } from '../../data/locales/translate.ts';
import { FIXED_LABELS } from '../../data/policy/labels.ts';
import { FORM_PATHS, formAddress } from '../leave/form-address.ts';
import { markup } from '../markup.ts';
import { redirect, sendHtml } from '../server/http.ts';
import { pageLanguage, wantsPage } from './page-language.ts';
import { plainPage, type PlainPage } from './plain-page.ts';

/**
 * Helps people at an address that there is not. `/Leave/` is typed, printed and linked as well:
 * it leads to the form. Anything else is a page with both ways out.
 * @returns what answers a request; false where a program asks, which takes JSON
 */
export function strayed(
  company: PlainPage['company'],
): (request: Request, response: Response) => boolean {
  return (request, response) => {
    if (!wantsPage(request) || request.method !== 'GET') return false;
    const address = URL.parse(`http://localhost${request.url ?? '/'}`);
    if (!address) return false;
    const { pathname, search, searchParams } = address;
    const path = pathname.toLowerCase().replace(/\/+$/, '');
    if (Object.values(FORM_PATHS).includes(path)) {
      redirect(response, path + search);
      return true;
    }
    const language = pageLanguage(request, searchParams.get('lang'));
    const t = translator(language);
    const { entry, entryWithdraw } = FIXED_LABELS[language];
    const title = t('receipt_page.not_found_title');
    const main = markup`<h1>${title}</h1>
      <p>${t('pages.strayed')}</p>
      <p><a href="${formAddress('cancel', language, null)}">${entry}</a></p>
      <p><a href="${formAddress('withdraw', language, null)}">${entryWithdraw}</a></p>`;
    sendHtml(response, 404, plainPage({ language, title, main, company, inLanguage: null }));
    return true;
  };
}
