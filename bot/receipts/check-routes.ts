import type { Server } from 'restify';
import type { Company } from '../../data/policy/company.ts';
import type { Logger } from '../log.ts';
import { pageLanguage } from '../pages/page-language.ts';
import { queryOf, readForm, route, sendHtml, sendJson } from '../server/http.ts';
import { createRateLimit } from '../server/rate-limit.ts';
import { type Checked, checkPage } from './check-page.ts';
import type { ReceiptSigner } from './receipt-signer.ts';

export interface CheckRoutesDeps {
  readonly signer: ReceiptSigner;
  readonly company: Company;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly log: Logger;
}

const PATH = '/receipts/check';
const KEYS = '/.well-known/jwks.json';
const CHECKS_A_MINUTE = 60;
const MOST_BYTES = 64 * 1024;

/** `GET` and `POST /receipts/check`: is this confirmation unchanged? And the key to check it with. */
export function checkRoutes(server: Server, deps: CheckRoutesDeps): void {
  const { signer, company, publicUrl, log } = deps;
  const limit = createRateLimit(CHECKS_A_MINUTE, 60);
  const page = (checked: Checked, ...language: Parameters<typeof pageLanguage>): string =>
    checkPage(checked, pageLanguage(...language), { company, keyUrl: publicUrl + KEYS });

  server.get(
    PATH,
    route(log, (request, response) => {
      sendHtml(response, 200, page(null, request, queryOf(request).get('lang')));
      return Promise.resolve();
    }),
  );
  server.post(
    PATH,
    route(log, async (request, response) => {
      await limit.take(request);
      const text = (await readForm(request, { limitBytes: MOST_BYTES })).get('text') ?? '';
      const facts = await signer.read(text);
      const checked = facts === null ? 'invalid' : { facts, text };
      sendHtml(response, 200, page(checked, request, queryOf(request).get('lang')));
    }),
  );
  server.get(
    KEYS,
    route(log, async (_request, response) => {
      sendJson(response, 200, { keys: await signer.publicJwks() });
    }),
  );
}
