import { join } from 'node:path';
import type { Server } from 'restify';
import type { Context } from '../context.ts';
import { deskRoutes } from '../desk/desk-routes.ts';
import { directLineRoutes } from '../direct-line/direct-line-routes.ts';
import { Tokens } from '../direct-line/tokens.ts';
import { leaveRoutes } from '../leave/leave-routes.ts';
import { exportRoutes } from '../pages/export-routes.ts';
import { privacyRoutes } from '../pages/privacy-routes.ts';
import { undoRoutes } from '../pages/undo-routes.ts';
import { unsubscribeRoutes } from '../pages/unsubscribe-routes.ts';
import { receiptRoutes } from '../receipts/receipt-routes.ts';
import { shopRoutes } from '../shop/shop-routes.ts';
import { teamsRoutes } from '../teams/teams-routes.ts';
import { demoRoutes } from './demo-routes.ts';
import { healthRoutes } from './health-routes.ts';
import { HostTokens } from './host-tokens.ts';
import { createMetrics } from './metrics.ts';
import { pageRoutes } from './pages.ts';
import { createRateLimit } from './rate-limit.ts';
import { sessionRoutes } from './session-routes.ts';
import type { Upgrades } from './upgrades.ts';

const BUILT_PAGES = join(import.meta.dirname, '../../dist/web');

/** All that is served. Returns what closes the open sockets. */
export function registerRoutes(server: Server, upgrades: Upgrades, context: Context): () => void {
  const { config, publicUrl, secrets, store, clock, turns, desk, hub, accounts, log } = context;
  const { company, production } = config;
  const tokens = new Tokens(secrets.tokenKey, clock);
  const hostTokens = new HostTokens(hostKeyOf(context), clock);
  const metrics = createMetrics({
    store,
    sockets: () => ({ directline: directLine.sockets() }),
  });
  const measured = metrics.measure(turns);
  const showShop = !production;

  healthRoutes(server, { log, store, outbox: context.outbox, metrics });
  pageRoutes(server, {
    log,
    directory: BUILT_PAGES,
    hostOrigins: () => config.hostOrigins ?? [publicUrl],
    showShop,
  });
  sessionRoutes(server, {
    log,
    store,
    accounts,
    hostTokens,
    clock,
    tokens,
    limit: createRateLimit(600, 60),
  });
  const directLine = directLineRoutes(server, upgrades, {
    log,
    store,
    turns: measured,
    hub,
    clock,
    secret: config.directLineSecret ?? secrets.directLineSecret,
    tokens,
    publicUrl: () => publicUrl,
    uploadsDirectory: join(config.dataDir, 'uploads'),
  });
  leaveRoutes(server, { store, turns: measured, clock, company, publicUrl, log });
  receiptRoutes(server, { store, clock, company, publicUrl, log });
  undoRoutes(server, { store, turns: measured, hub, clock, company, publicUrl, log });
  unsubscribeRoutes(server, { store, turns, company, log });
  exportRoutes(server, { store, accounts, clock, company, log });
  privacyRoutes(server, { company, log });
  deskRoutes(server, {
    desk,
    upgrades,
    store,
    clock,
    hub,
    log,
    publicUrl,
    brand: company.brand,
    production,
  });
  if (context.teams && config.teams.kind !== 'off') {
    const { teams: adapter } = context;
    teamsRoutes(server, { adapter, kind: config.teams.kind, turns: measured, clock, log });
  }
  if (showShop) {
    shopRoutes(server, { log, accounts });
    demoRoutes(server, {
      log,
      accounts,
      hostTokens,
      clock,
      afterClockMove: () => context.catchUp(),
    });
  }
  return () => {
    directLine.close();
  };
}

function hostKeyOf({ config: { hostTokenKey }, secrets }: Context) {
  return hostTokenKey.kind === 'generated'
    ? ({ kind: 'secret', secret: secrets.hostTokenSecret } as const)
    : hostTokenKey;
}
