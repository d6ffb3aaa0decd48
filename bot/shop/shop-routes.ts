import type { Server } from 'restify';
import type { Account, AccountSystem } from '../../data/model/account.ts';
import type { Logger } from '../log.ts';
import { route, sendJson } from '../server/http.ts';

export interface ShopDeps {
  readonly log: Logger;
  readonly accounts: Pick<AccountSystem, 'find'>;
}

/** The customers that the demo shop offers for signing in; the ids are stable. */
const DEMO_CUSTOMERS = [
  'ada',
  'ben',
  'carlijn',
  'dora',
  'emil',
  'farah',
  'gus',
  'hanna',
  'ines',
  'joost',
] as const;

/**
 * `GET /demo/accounts`: the demo customers as they are now, for the shop's
 * pages. Outside production only: it shows accounts to anybody.
 */
export function shopRoutes(server: Server, { log, accounts }: ShopDeps): void {
  server.get(
    '/demo/accounts',
    route(log, async (_request, response) => {
      const found = await Promise.all(DEMO_CUSTOMERS.map((id) => accounts.find(id)));
      sendJson(
        response,
        200,
        found.filter((account): account is Account => account !== null),
      );
    }),
  );
}
