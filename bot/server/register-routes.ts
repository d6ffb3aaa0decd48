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
import { checkRoutes } from '../receipts/check-routes.ts';
import { receiptRoutes } from '../receipts/receipt-routes.ts';
import { filesPurged } from '../retention/purge.ts';
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
  const { config, publicUrl, secrets, store, clock, log } = context;
  const { company, production, teams } = config;
  const metrics = createMetrics({
    store,
    clock,
    sockets: () => ({ directline: directLine.sockets() }),
    broken: () => context.guard.counts,
  });
  const turns = {
    ...metrics.measure(context.turns),
    transact: context.turns.transact.bind(context.turns),
  };
  const tokens = new Tokens(secrets.tokenKey, clock);
  const hostTokens = new HostTokens(hostKeyOf(context), clock);
  const parts = { ...context, company, turns, tokens, hostTokens, upgrades };

  healthRoutes(server, { ...parts, metrics });
  pageRoutes(server, {
    log,
    directory: BUILT_PAGES,
    hostOrigins: () => config.hostOrigins ?? [publicUrl],
    showShop: !production,
  });
  sessionRoutes(server, { ...parts, limit: createRateLimit(600, 60) });
  const directLine = directLineRoutes(server, upgrades, {
    ...parts,
    secret: config.directLineSecret ?? secrets.directLineSecret,
    publicUrl: () => publicUrl,
    ticketSecret: secrets.tokenKey,
    onUploadsSwept: (files) => {
      store
        .commit([filesPurged(clock.now(), 'uploads', files)])
        .catch((err: unknown) => log.error({ err }, 'deleted uploads were not put on record'));
    },
  });
  leaveRoutes(server, parts);
  receiptRoutes(server, parts);
  checkRoutes(server, parts);
  exportRoutes(server, parts);
  undoRoutes(server, parts);
  unsubscribeRoutes(server, parts);
  privacyRoutes(server, parts);
  deskRoutes(server, { ...parts, production });
  if (context.teams && teams.kind !== 'off') {
    teamsRoutes(server, { ...parts, adapter: context.teams, kind: teams.kind });
  }
  if (!production) {
    shopRoutes(server, parts);
    demoRoutes(server, { ...parts, afterClockMove: () => context.catchUp() });
  }
  return () => directLine.close();
}

function hostKeyOf({ config: { hostTokenKey }, secrets }: Context) {
  return hostTokenKey.kind === 'generated'
    ? ({ kind: 'secret', secret: secrets.hostTokenSecret } as const)
    : hostTokenKey;
}
