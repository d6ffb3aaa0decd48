import { once } from 'node:events';
import type { Server } from 'restify';
import type { Upgrades } from './upgrades.ts';

/** How long requests under way may still take: as long as a turn, and a little more. */
const GRACE_MS = 17_000;
/** For sockets to say goodbye. */
const SOCKET_GRACE_MS = 1_000;

/** Takes nothing new, answers what is under way, then lets go of every connection. */
export async function stopServer(
  server: Server,
  upgrades: Upgrades,
  { graceMs = GRACE_MS, socketGraceMs = SOCKET_GRACE_MS } = {},
): Promise<void> {
  const closed = once(server.server, 'close');
  server.close();
  const timers = [
    setTimeout(() => upgrades.destroyAll(), socketGraceMs),
    setTimeout(() => {
      if ('closeAllConnections' in server.server) server.server.closeAllConnections();
    }, graceMs),
  ];
  // A connection that was busy at the close stays open for its next request otherwise.
  const idle = setInterval(() => {
    if ('closeIdleConnections' in server.server) server.server.closeIdleConnections();
  }, 50);
  await closed;
  clearInterval(idle);
  for (const timer of timers) clearTimeout(timer);
}
