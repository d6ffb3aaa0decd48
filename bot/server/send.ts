import type { Response } from 'restify';
import type { HttpError } from './http-error.ts';

type Headers = Readonly<Record<string, string>>;

/** What an HTML page may load and who may frame it; everything else is forbidden. */
export interface PageSecurity {
  /** `self`: scripts from our own files. Never inline. `none` unless told. */
  readonly scripts?: 'self' | 'none';
  /** Origins that may frame the page besides none; nobody unless told. */
  readonly frameAncestors?: readonly string[];
  /** Origins that may be connected to besides our own. */
  readonly connect?: readonly string[];
}

export function sendJson(
  response: Response,
  status: number,
  body: unknown,
  headers: Headers = {},
): void {
  end(response, status, JSON.stringify(body), {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...headers,
  });
}

export function sendText(
  response: Response,
  status: number,
  text: string,
  headers: Headers = {},
): void {
  end(response, status, text, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...headers,
  });
}

export function sendHtml(
  response: Response,
  status: number,
  html: string,
  { security = {}, headers = {} }: { security?: PageSecurity; headers?: Headers } = {},
): void {
  end(response, status, html, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': contentSecurityPolicy(security),
    ...headers,
  });
}

export function sendBytes(
  response: Response,
  status: number,
  bytes: Uint8Array,
  headers: Headers,
): void {
  end(response, status, bytes, headers);
}

export function sendError(response: Response, { status, code, message }: HttpError): void {
  sendJson(response, status, { error: { code, message } });
}

/** 303: the browser follows with GET. */
export function redirect(response: Response, location: string): void {
  end(response, 303, '', { Location: location, 'Cache-Control': 'no-store' });
}

/** Inline styles are allowed, inline scripts never. */
export function contentSecurityPolicy(security: PageSecurity): string {
  const { scripts = 'none', frameAncestors = [], connect = [] } = security;
  const rules = [
    "default-src 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob: https:",
    "font-src 'self' data:",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors.length > 0 ? frameAncestors.join(' ') : "'none'"}`,
  ];
  if (scripts === 'self') {
    rules.push(
      "script-src 'self'",
      `connect-src ${["'self'", ...connect].join(' ')}`,
      "frame-src 'self'",
      "media-src 'self' blob:",
      "worker-src 'self' blob:",
      "manifest-src 'self'",
    );
  }
  return rules.join('; ');
}

function end(
  response: Response,
  status: number,
  body: string | Uint8Array,
  headers: Headers,
): void {
  // HEAD: the length without the body, which Node itself leaves out.
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength;
  response.writeHead(status, { ...headers, 'Content-Length': length });
  response.end(body);
}
