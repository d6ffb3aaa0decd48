import type { Response, Server } from 'restify';
import { translator } from '../../data/locales/translate.ts';
import type { AccountSystem, ExportFile } from '../../data/model/account.ts';
import type { Language } from '../../data/model/language.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Company } from '../../data/policy/company.ts';
import type { Store } from '../../data/store/contract.ts';
import type { Logger } from '../log.ts';
import { markup } from '../markup.ts';
import { HttpError, pathParam, queryOf, route, sendHtml } from '../server/http.ts';
import { notFound } from './not-found.ts';
import { ownRecords } from './own-records.ts';
import { wantsPage } from './page-language.ts';
import { plainPage } from './plain-page.ts';
import { sameKey } from './same-key.ts';
import { zipped } from './zipped.ts';

export interface ExportRoutesDeps {
  readonly store: Pick<Store, 'get' | 'list' | 'entriesAfter'>;
  readonly accounts: Pick<AccountSystem, 'export'>;
  readonly clock: Clock;
  readonly company: Company;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly log: Logger;
}

/** `GET /exports/:id?key=`: the copy of the data as a zip archive, for an hour. 410 after that. */
export function exportRoutes(server: Server, deps: ExportRoutesDeps): void {
  const { store, clock, company, log } = deps;
  server.get(
    '/exports/:id',
    route(log, async (request, response) => {
      const found = await store.get('exports', pathParam(request, 'id'));
      if (!found || !sameKey(queryOf(request).get('key'), found.doc.key)) {
        notFound(request, response, 'ExportNotFound', company);
        return;
      }
      const { accountId, language, expiresAt } = found.doc;
      if (expiresAt > clock.now().toISOString()) {
        await sendZip(response, zipped(everything(accountId, language, deps)), company.brand);
      } else if (wantsPage(request)) {
        sendHtml(response, 410, expiredPage(language, company));
      } else {
        throw new HttpError(
          410,
          'ExportExpired',
          'This link worked for one hour. Ask for a new one.',
        );
      }
    }),
  );
}

/** The account system's data first, with its explanation; then what is kept here. */
async function* everything(
  accountId: string,
  language: Language,
  deps: ExportRoutesDeps,
): AsyncGenerator<ExportFile> {
  yield* deps.accounts.export(accountId, language);
  yield* ownRecords(accountId, language, deps);
}

/** The head goes out with the first bytes, so that an account system that is down is an error and no broken file. */
async function sendZip(
  response: Response,
  chunks: AsyncGenerator<Uint8Array>,
  brand: string,
): Promise<void> {
  const name = `${brand.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-export.zip`;
  for await (const chunk of chunks) {
    if (!response.headersSent) {
      response.writeHead(200, {
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
      });
    }
    if (response.destroyed) return;
    if (!response.write(chunk)) await drained(response);
  }
  response.end();
}

function drained(response: Response): Promise<void> {
  return new Promise((resolve) => {
    response.once('drain', resolve);
    response.once('close', resolve);
  });
}

function expiredPage(language: Language, company: Company): string {
  const t = translator(language);
  const title = t('pages.export_expired_title');
  const main = markup`<h1>${title}</h1><p>${t('pages.export_expired')}</p>`;
  return plainPage({ language, title, main, company, inLanguage: null });
}
