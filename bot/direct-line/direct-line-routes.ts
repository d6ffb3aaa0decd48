import type { Server } from 'restify';
import type { Clock } from '../../data/model/time.ts';
import type { Store } from '../../data/store/contract.ts';
import type { Files } from '../../data/store/files.ts';
import type { Logger } from '../log.ts';
import type { Upgrades } from '../server/upgrades.ts';
import type { Hub } from '../turn/hub.ts';
import type { TurnRunner } from '../turn/turn-runner.ts';
import { activityRoutes } from './activity-routes.ts';
import { Callers } from './caller.ts';
import { conversationRoutes } from './conversation-routes.ts';
import { Conversations } from './conversations.ts';
import { corsRoutes } from './cors.ts';
import { Posts } from './posts.ts';
import { STREAM_PATH, Streams } from './streams.ts';
import { Tickets } from './tickets.ts';
import { tokenRoutes } from './token-routes.ts';
import type { Tokens } from './tokens.ts';
import { Uploads } from './uploads.ts';
import { uploadRoutes } from './upload-routes.ts';

export interface DirectLineDeps {
  readonly log: Logger;
  readonly store: Store;
  readonly turns: Pick<TurnRunner, 'run'>;
  readonly hub: Pick<Hub, 'subscribe' | 'publish'>;
  readonly clock: Clock;
  /** Signs stream addresses. */
  readonly ticketSecret: string;
  /** Server-to-server secret. */
  readonly secret: string;
  readonly tokens: Tokens;
  readonly publicUrl: () => string;
  /** Where what customers attach is kept. */
  readonly files: Files;
  /** So many uploads were deleted, their time over. */
  readonly onUploadsSwept?: (files: number) => void;
  readonly keepAliveMs?: number;
}

/** The website channel: Direct Line 3.0 under `/v3/directline`. */
export function directLineRoutes(
  server: Server,
  upgrades: Upgrades,
  deps: DirectLineDeps,
): { readonly sockets: () => number; readonly close: () => void } {
  const { log, store, hub, clock, turns, tokens } = deps;
  const tickets = new Tickets({ store, clock, secret: deps.ticketSecret });
  const streams = new Streams({
    store,
    hub,
    tickets,
    log,
    ...(deps.keepAliveMs === undefined ? {} : { keepAliveMs: deps.keepAliveMs }),
  });
  const uploads = new Uploads(deps.files, clock, {
    onSwept: deps.onUploadsSwept ?? (() => undefined),
    onError: (err) => log.error({ err }, 'files were not deleted'),
  });
  const parts = {
    ...deps,
    tickets,
    uploads,
    posts: new Posts(turns),
    callers: new Callers(deps.secret, tokens),
    conversations: new Conversations({ store, turns, clock }),
  };
  corsRoutes(server);
  tokenRoutes(server, parts);
  conversationRoutes(server, parts);
  activityRoutes(server, parts);
  uploadRoutes(server, parts);
  upgrades.add(STREAM_PATH, streams.upgrade);
  return {
    sockets: () => streams.count,
    close: () => {
      uploads.close();
      streams.close();
    },
  };
}
