import type { Request, Response, Server } from 'restify';
import { formatInstant } from '../../data/locales/format.ts';
import { translator } from '../../data/locales/translate.ts';
import type { Receipt } from '../../data/model/records.ts';
import type { Company } from '../../data/policy/company.ts';
import { FIXED_LABELS } from '../../data/policy/labels.ts';
import type { Logger } from '../log.ts';
import { markup, type Html } from '../markup.ts';
import { canUndo } from '../receipts/receipt-links.ts';
import type { ReceiptSigner } from '../receipts/receipt-signer.ts';
import { receiptPage } from '../receipts/receipt-page.ts';
import { openReceipt } from '../receipts/receipt-routes.ts';
import { pathParam, queryOf, readBytes, route, sendHtml } from '../server/http.ts';
import { notFound } from './not-found.ts';
import { plainPage } from './plain-page.ts';
import { undoByLink, type UndoByLinkDeps, undoReceipt } from './undo-by-link.ts';

export interface UndoRoutesDeps extends UndoByLinkDeps {
  readonly company: Company;
  readonly publicUrl: string;
  readonly signer: ReceiptSigner;
  readonly log: Logger;
}

/** `GET /undo/:id?key=`: one button. `POST`: takes back what the receipt confirms, once. */
export function undoRoutes(server: Server, deps: UndoRoutesDeps): void {
  const { log, clock, company, store } = deps;
  const open = (request: Request): Promise<Receipt | null> =>
    openReceipt(store, pathParam(request, 'id'), queryOf(request).get('key'));

  server.get(
    '/undo/:id',
    route(log, async (request, response) => {
      const receipt = await open(request);
      if (!receipt) {
        notFound(request, response, 'ReceiptNotFound', company);
        return;
      }
      if (!canUndo(receipt, clock.now()) || (await undoReceipt(receipt, store))) {
        sendUndoPage(response, receipt, gone(receipt, company), company);
      } else {
        sendUndoPage(response, receipt, question(receipt), company);
      }
    }),
  );
  server.post(
    '/undo/:id',
    route(log, async (request, response) => {
      await readBytes(request, { limitBytes: 1_024 });
      const receipt = await open(request);
      if (!receipt) {
        notFound(request, response, 'ReceiptNotFound', company);
        return;
      }
      const before = await undoReceipt(receipt, store);
      if (!before && !canUndo(receipt, clock.now())) {
        sendUndoPage(response, receipt, gone(receipt, company), company);
        return;
      }
      const undone = before ?? (await undoByLink(receipt, deps));
      if (!undone) {
        sendUndoPage(response, receipt, pending(receipt), company);
        return;
      }
      const signature = await deps.signer.check(undone);
      sendHtml(response, 200, receiptPage(undone, { ...deps, undoable: false, signature }));
    }),
  );
}

function sendUndoPage(
  response: Response,
  { language }: Receipt,
  body: Html,
  company: Company,
): void {
  const title = translator(language)('pages.undo_title');
  const main = markup`<h1>${title}</h1>${body}`;
  sendHtml(response, 200, plainPage({ language, title, main, company, inLanguage: null }));
}

function question({ language, declaration, timeZone }: Receipt): Html {
  const when = formatInstant(language, declaration.at, timeZone);
  return markup`<p>${translator(language)('pages.undo_question', when)}</p>
    <form method="post"><button type="submit">${FIXED_LABELS[language].confirm.undo}</button></form>`;
}

function pending({ language }: Receipt): Html {
  return markup`<p>${translator(language)('pages.undo_pending')}</p>`;
}

function gone({ language }: Receipt, { contact }: Company): Html {
  return markup`<p>${translator(language)('pages.undo_gone', { contact })}</p>`;
}
