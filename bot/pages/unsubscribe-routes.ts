import type { Request, Response, Server } from 'restify';
import { translator } from '../../data/locales/translate.ts';
import { noMarketingOfAccount, noMarketingOfAddress } from '../../data/model/no-marketing.ts';
import type { Conversation, Receipt } from '../../data/model/records.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Company } from '../../data/policy/company.ts';
import type { Store } from '../../data/store/contract.ts';
import type { Logger } from '../log.ts';
import { markup } from '../markup.ts';
import { openReceipt } from '../receipts/receipt-routes.ts';
import { pathParam, queryOf, route, sendHtml } from '../server/http.ts';
import { conversationAgain } from '../turn/conversation-again.ts';
import type { TurnRunner } from '../turn/turn-runner.ts';
import type { UnitOfWork } from '../turn/unit-of-work.ts';
import { notFound } from './not-found.ts';
import { plainPage } from './plain-page.ts';

export interface UnsubscribeRoutesDeps {
  readonly store: Pick<Store, 'get'>;
  readonly turns: Pick<TurnRunner, 'transact'>;
  readonly clock: Clock;
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
  { store, turns, clock, company }: UnsubscribeRoutesDeps,
): Promise<void> {
  const receipt = await openReceipt(store, pathParam(request, 'id'), queryOf(request).get('key'));
  if (!receipt) {
    notFound(request, response, 'ReceiptNotFound', company);
    return;
  }
  await suppress(receipt, turns, conversationAgain(receipt, clock.now()));
  const { language } = receipt;
  const t = translator(language);
  const title = t('pages.unsubscribed_title');
  const main = markup`<h1>${title}</h1><p>${t('pages.unsubscribed')}</p>`;
  sendHtml(response, 200, plainPage({ language, title, main, company, inLanguage: null }));
}

function suppress(
  { conversationId, caseId, accountId, declaration }: Receipt,
  turns: UnsubscribeRoutesDeps['turns'],
  start: Conversation,
): Promise<void> {
  const work = async (unit: UnitOfWork): Promise<void> => {
    const one = await unit.get('cases', caseId);
    if (one?.survey?.mayWrite)
      unit.put('cases', { ...one, survey: { ...one.survey, mayWrite: false } });
    const ids = [
      ...(accountId === null ? [] : [noMarketingOfAccount(accountId)]),
      ...(declaration.contact === null ? [] : [noMarketingOfAddress(declaration.contact)]),
    ];
    for (const id of ids) {
      if (!(await unit.get('meta', id))) {
        unit.put('meta', { id, value: { at: unit.now.toISOString() } });
      }
    }
  };
  return turns.transact(conversationId, work, start);
}
