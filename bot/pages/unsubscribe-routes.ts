import type { Request, Response, Server } from 'restify';
import { translator } from '../../data/locales/translate.ts';
import type { Receipt } from '../../data/model/records.ts';
import type { Company } from '../../data/policy/company.ts';
import type { Store } from '../../data/store/contract.ts';
import type { Logger } from '../log.ts';
import { markup } from '../markup.ts';
import { openReceipt } from '../receipts/receipt-routes.ts';
import { pathParam, queryOf, route, sendHtml } from '../server/http.ts';
import type { TurnRunner } from '../turn/turn-runner.ts';
import { notFound } from './not-found.ts';
import { plainPage } from './plain-page.ts';

export interface UnsubscribeRoutesDeps {
  readonly store: Pick<Store, 'get'>;
  readonly turns: Pick<TurnRunner, 'transact'>;
  readonly company: Company;
  readonly log: Logger;
}

/**
 * `/unsubscribe/:id?key=` with a receipt's id and key: no win-back mail any more, in one click.
 * GET does it too: a mail scanner that follows the link does no harm to the customer.
 * POST is what mail programs send (RFC 8058).
 */
export function unsubscribeRoutes(server: Server, deps: UnsubscribeRoutesDeps): void {
  const handler = route(deps.log, (request, response) => unsubscribe(request, response, deps));
  server.get('/unsubscribe/:id', handler);
  server.post('/unsubscribe/:id', handler);
}

async function unsubscribe(
  request: Request,
  response: Response,
  { store, turns, company }: UnsubscribeRoutesDeps,
): Promise<void> {
  const receipt = await openReceipt(store, pathParam(request, 'id'), queryOf(request).get('key'));
  if (!receipt) {
    notFound(request, response, 'ReceiptNotFound', company);
    return;
  }
  await suppress(receipt, turns);
  const { language } = receipt;
  const t = translator(language);
  const title = t('pages.unsubscribed_title');
  const main = markup`<h1>${title}</h1><p>${t('pages.unsubscribed')}</p>`;
  sendHtml(response, 200, plainPage({ language, title, main, company, inLanguage: null }));
}

function suppress(
  { conversationId, caseId, accountId }: Receipt,
  turns: UnsubscribeRoutesDeps['turns'],
): Promise<void> {
  return turns.transact(conversationId, async (unit) => {
    const one = await unit.get('cases', caseId);
    if (one?.survey?.mayWrite)
      unit.put('cases', { ...one, survey: { ...one.survey, mayWrite: false } });
    const id = `no_marketing:${accountId ?? ''}`;
    if (accountId === null || (await unit.get('meta', id))) return;
    unit.put('meta', { id, value: { at: unit.now.toISOString() } });
  });
}
