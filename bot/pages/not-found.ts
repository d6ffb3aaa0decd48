import type { Request, Response } from 'restify';
import { translator } from '../../data/locales/translate.ts';
import { markup } from '../markup.ts';
import { HttpError, queryOf, sendHtml } from '../server/http.ts';
import { pageLanguage, wantsPage } from './page-language.ts';
import { plainPage, type PlainPage } from './plain-page.ts';

/**
 * Answers an address that opens nothing: a page for people.
 * @throws HttpError 404 with `code`, for programs
 */
export function notFound(
  request: Request,
  response: Response,
  code: string,
  company: PlainPage['company'],
): void {
  if (!wantsPage(request)) throw new HttpError(404, code, 'There is nothing at this address.');
  const language = pageLanguage(request, queryOf(request).get('lang'));
  const t = translator(language);
  const title = t('receipt_page.not_found_title');
  const main = markup`<h1>${title}</h1>
    <p>${t('receipt_page.not_found')}</p>`;
  sendHtml(response, 404, plainPage({ language, title, main, company, inLanguage: null }));
}
