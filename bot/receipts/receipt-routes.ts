import type { Server } from 'restify';
import type { Receipt } from '../../data/model/records.ts';
import type { Clock } from '../../data/model/time.ts';
import type { Company } from '../../data/policy/company.ts';
import type { Store } from '../../data/store/contract.ts';
import type { Logger } from '../log.ts';
import { notFound } from '../pages/not-found.ts';
import { sameKey } from '../pages/same-key.ts';
import { pathParam, queryOf, route, sendHtml, sendText } from '../server/http.ts';
import { canUndo } from './receipt-links.ts';
import { receiptPage } from './receipt-page.ts';
import type { ReceiptSigner } from './receipt-signer.ts';
import { receiptPlainText } from './receipt-plain-text.ts';

export interface ReceiptRoutesDeps {
  readonly store: Pick<Store, 'get'>;
  readonly clock: Clock;
  readonly signer: ReceiptSigner;
  readonly company: Company;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly log: Logger;
}

/** `GET /receipts/:id?key=` as a page, `/receipts/:id.txt?key=` as text. 404 without the right key. */
export function receiptRoutes(server: Server, deps: ReceiptRoutesDeps): void {
  const { company, publicUrl, clock, signer, log } = deps;
  server.get(
    '/receipts/:id',
    route(log, async (request, response) => {
      const [, id = '', suffix] = /^(.*?)(\.txt)?$/s.exec(pathParam(request, 'id')) ?? [];
      const receipt = await openReceipt(deps.store, id, queryOf(request).get('key'));
      if (!receipt) {
        notFound(request, response, 'ReceiptNotFound', company);
      } else if (suffix === '.txt') {
        const name = `attachment; filename="${receipt.id.replace(/[^\w-]/g, '')}.txt"`;
        sendText(response, 200, receiptPlainText(receipt, { company, publicUrl }), {
          'Content-Disposition': name,
        });
      } else {
        const undoable = canUndo(receipt, clock.now());
        const signature = await signer.check(receipt);
        const options = { company, publicUrl, undoable, signature };
        sendHtml(response, 200, receiptPage(receipt, options));
      }
    }),
  );
}

/** The receipt, for whoever has its key. `null` otherwise, in the same time. */
export async function openReceipt(
  store: Pick<Store, 'get'>,
  id: string,
  key: string | null,
): Promise<Receipt | null> {
  const found = await store.get('receipts', id);
  return sameKey(key, found?.doc.key ?? null) ? (found?.doc ?? null) : null;
}
