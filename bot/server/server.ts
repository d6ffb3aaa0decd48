import restify, { type Request, type Response, type Server } from 'restify';
import { HttpError } from './http-error.ts';
import { sendError } from './send.ts';
import { Upgrades } from './upgrades.ts';

export interface ServerOptions {
  /** Sends HSTS: true when the public address is https. */
  readonly https: boolean;
  /** For a request's head; 10,000 unless told. */
  readonly headersTimeoutMs?: number;
  /** For a whole request; 30,000 unless told. */
  readonly requestTimeoutMs?: number;
  /** Answers people at an address that there is not; false leaves them the JSON of programs. */
  readonly strayed?: (request: Request, response: Response) => boolean;
}

/** The web server with everything that holds for each route. Routes add themselves. */
export function createServer(options: ServerOptions): {
  readonly server: Server;
  readonly upgrades: Upgrades;
} {
  // An empty name: no `Server` header.
  const server = restify.createServer({ name: '', maxParamLength: 300 });
  // restify logs what it discards, which could hold text of customers.
  Object.assign(server.log, { level: 'silent' });
  // restify makes Node's server itself; these are read when it starts to listen.
  Object.assign(server.server, {
    headersTimeout: options.headersTimeoutMs ?? 10_000,
    requestTimeout: options.requestTimeoutMs ?? 30_000,
    connectionsCheckingInterval: 1_000,
    keepAliveTimeout: 65_000,
    maxHeadersCount: 100,
  });
  const headers = Object.entries(securityHeaders(options));
  server.pre((_request: Request, response: Response, next: () => void) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    next();
  });
  server.on('restifyError', answerRestifyError(options.strayed ?? (() => false)));
  const upgrades = new Upgrades();
  upgrades.attach(server.server);
  return { server, upgrades };
}

function securityHeaders({ https }: ServerOptions): Readonly<Record<string, string>> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    ...(https ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}

/** What restify itself refuses: no such route, another method, an address that cannot be read. */
function answerRestifyError(strayed: NonNullable<ServerOptions['strayed']>) {
  return (
    request: Request,
    response: Response,
    error: { readonly statusCode?: unknown },
    done: () => void,
  ): void => {
    const status = typeof error.statusCode === 'number' ? error.statusCode : 500;
    const isAnswered = response.headersSent || (status === 404 && strayed(request, response));
    if (!isAnswered) sendError(response, REFUSALS[status] ?? INTERNAL);
    // restify sends its own answer unless told that one was sent.
    Object.assign(response, { _sent: true });
    done();
  };
}

const INTERNAL = new HttpError(500, 'InternalError', 'Something went wrong here.');

const REFUSALS: Readonly<Record<number, HttpError>> = {
  400: new HttpError(400, 'BadRequest', 'The request cannot be read.'),
  404: new HttpError(404, 'NotFound', 'There is nothing at this address.'),
  405: new HttpError(405, 'MethodNotAllowed', 'This address does not take this method.'),
};
