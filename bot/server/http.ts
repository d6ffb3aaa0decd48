import type { Request, Response } from 'restify';
import { hasCode } from '../../data/model/errors.ts';
import type { Logger } from '../log.ts';
import { HttpError } from './http-error.ts';
import { sendError } from './send.ts';

export { HttpError } from './http-error.ts';
export { readBytes, readForm, readJson } from './read-body.ts';
export { redirect, sendBytes, sendError, sendHtml, sendJson, sendText } from './send.ts';

export type RouteHandler = (request: Request, response: Response) => Promise<void>;

/** Makes a handler safe: an `HttpError` is its answer, anything else is logged and says nothing. */
export function route(log: Logger, handler: RouteHandler): RouteHandler {
  return async (request, response) => {
    try {
      await handler(request, response);
    } catch (error) {
      answerError(log, request, response, error);
    }
  };
}

/** A parameter of the route's path; empty where the path has none of this name. */
export function pathParam(request: Request, name: string): string {
  const params = request.params as Readonly<Record<string, unknown>> | undefined;
  const value = params?.[name];
  return typeof value === 'string' ? value : '';
}

/** The query string, decoded. */
export function queryOf(request: Request): URLSearchParams {
  const { url = '' } = request;
  const start = url.indexOf('?');
  return new URLSearchParams(start < 0 ? '' : url.slice(start + 1));
}

/** The token of `Authorization: Bearer ...`; `null` without one. */
export function bearerOf(request: Request): string | null {
  const match = /^Bearer +(\S+) *$/i.exec(request.headers.authorization ?? '');
  return match?.[1] ?? null;
}

function answerError(log: Logger, request: Request, response: Response, error: unknown): void {
  const answer = asHttpError(error);
  if (answer.status >= 500) {
    const { method } = request;
    // The path without its query: that may hold a key.
    const path = request.url?.split('?')[0];
    log.error({ method, path, code: answer.code, err: error }, 'a route failed');
  }
  if (response.headersSent) response.destroy();
  else sendError(response, answer);
}

function asHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  if (hasCode(error, 'store_read_only')) {
    return new HttpError(503, 'StoreReadOnly', 'Nothing can be stored right now. Try again soon.');
  }
  if (hasCode(error, 'store_unavailable') || hasCode(error, 'store_format_newer')) {
    return new HttpError(
      503,
      'StoreUnavailable',
      'The database cannot be used right now. Try again soon.',
    );
  }
  if (hasCode(error, 'account_system_unavailable')) {
    return new HttpError(503, 'AccountSystemUnavailable', 'Accounts cannot be read right now.');
  }
  return new HttpError(500, 'InternalError', 'Something went wrong here. It has been logged.');
}
