import type { Request, Response, Server } from 'restify';
import type { Logger } from '../log.ts';
import { route, type RouteHandler } from '../server/http.ts';

const PREFIX = '/v3/directline';
const SESSION_PATH = `${PREFIX}/session/getsessionid`;

/** Answers the questions that browsers ask before they call from another website. */
export function corsRoutes(server: Server): void {
  server.opts(`${PREFIX}/*`, async (request: Request, response: Response) => {
    allowOrigin(request, response);
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
    response.setHeader(
      'Access-Control-Allow-Headers',
      'Authorization, Content-Type, x-ms-bot-agent, x-requested-with',
    );
    response.setHeader('Access-Control-Max-Age', '7200');
    response.writeHead(204);
    response.end();
    return Promise.resolve();
  });
}

/** A route of the channel: callable from any website, since the token says who may. */
export function channelRoute(log: Logger, handler: RouteHandler): RouteHandler {
  const safe = route(log, handler);
  return async (request, response) => {
    allowOrigin(request, response);
    await safe(request, response);
  };
}

function allowOrigin(request: Request, response: Response): void {
  const { origin } = request.headers;
  if (origin === undefined) return;
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Vary', 'Origin');
  // Only this one is asked for with cookies.
  if (request.url?.startsWith(SESSION_PATH)) {
    response.setHeader('Access-Control-Allow-Credentials', 'true');
  }
}
