import type { Activity } from 'botbuilder';
import type { Server } from 'restify';
import type { Clock } from '../../data/model/time.ts';
import type { Logger } from '../log.ts';
import type { TeamsConfig } from '../config/config.ts';
import { HttpError, readJson, route, sendJson } from '../server/http.ts';
import type { TurnRunner } from '../turn/turn-runner.ts';
import {
  conversationIdOf,
  type InboundActivity,
  messageOf,
  readInbound,
  startOf,
} from './inbound.ts';
import { isAllowedServiceUrl } from './service-url.ts';
import type { TeamsAdapter } from './teams-adapter.ts';

export interface TeamsRoutesDeps {
  readonly adapter: TeamsAdapter;
  readonly kind: Exclude<TeamsConfig['kind'], 'off'>;
  readonly turns: Pick<TurnRunner, 'run'>;
  readonly clock: Clock;
  readonly log: Logger;
}

const LIMIT_BYTES = 256 * 1024;

/**
 * The Bot Framework endpoint: Teams, Azure channels, Emulator, Agents Playground. Answers
 * when the turn is committed; what the bot says goes out through the outbox.
 */
export function teamsRoutes(server: Server, deps: TeamsRoutesDeps): void {
  server.post(
    '/api/messages',
    route(deps.log, async (request, response) => {
      const body = await readJson(request, { limitBytes: LIMIT_BYTES });
      const inbound = readInbound(body);
      if (!inbound) throw new HttpError(400, 'BadActivity', 'The body is not an activity.');
      if (!isAllowedServiceUrl(inbound.serviceUrl, deps.kind)) {
        throw new HttpError(403, 'ServiceUrlNotAllowed', 'Answers are not sent to that address.');
      }
      await authenticated(request.headers.authorization ?? '', inbound, deps);
      sendJson(response, 200, {});
    }),
  );
}

async function authenticated(
  authorization: string,
  inbound: InboundActivity,
  { adapter, turns, clock }: TeamsRoutesDeps,
): Promise<void> {
  try {
    await adapter.receive(authorization, inbound as unknown as Activity, async () => {
      if (!concernsUs(inbound)) return;
      await turns.run({
        conversationId: conversationIdOf(inbound),
        dedupeKey: inbound.id ?? null,
        actor: 'customer',
        activity: messageOf(inbound),
        start: startOf(inbound, clock.now()),
      });
    });
  } catch (error) {
    if (isRefusal(error)) throw new HttpError(401, 'Unauthorized', 'The sender is not known.');
    throw error;
  }
}

/** Messages, and the moment when the customer (not the bot) joins. */
function concernsUs({ type, membersAdded, recipient }: InboundActivity): boolean {
  if (type === 'message') return true;
  if (type !== 'conversationUpdate') return false;
  return membersAdded?.some(({ id }) => id !== recipient.id) ?? false;
}

function isRefusal(error: unknown): boolean {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : null;
  return status === 401 || status === 403;
}
