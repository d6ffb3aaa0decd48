import { extname } from 'node:path';
import type { Server } from 'restify';
import type { Logger } from '../log.ts';
import { BuiltFiles } from './built-files.ts';
import { HttpError, pathParam, route, sendBytes, sendHtml } from './http.ts';
import type { PageSecurity } from './send.ts';

export interface PagesDeps {
  readonly log: Logger;
  /** Where Vite puts what it builds: `dist/web`. */
  readonly directory: string;
  /** Websites that may show the chat in a frame. */
  readonly hostOrigins: () => readonly string[];
  /** False: the demo shop is not shown. */
  readonly showShop: boolean;
}

/** The built browser pages. Pages are asked for anew each time, their hashed assets never. */
export function pageRoutes(server: Server, deps: PagesDeps): void {
  const files = new BuiltFiles(deps.directory);
  const page = (path: string, file: string, security: () => PageSecurity): void => {
    server.get(
      path,
      route(deps.log, async (_request, response) => {
        const html = await files.read(file);
        const headers = { 'Cache-Control': 'no-cache' };
        if (html) sendHtml(response, 200, html.toString('utf8'), { security: security(), headers });
        else sendHtml(response, 503, NOT_BUILT);
      }),
    );
  };
  if (deps.showShop) page('/', 'shop/index.html', () => ({ scripts: 'self' }));
  page('/chat', 'chat/index.html', () => ({
    scripts: 'self',
    frameAncestors: ["'self'", ...deps.hostOrigins()],
  }));
  page('/desk', 'desk/index.html', () => ({ scripts: 'self', frameAncestors: TEAMS }));

  server.get(
    '/widget.js',
    route(deps.log, async (_request, response) => {
      const script = await files.read('widget.js');
      if (!script) throw notFound();
      sendBytes(response, 200, script, {
        'Content-Type': 'text/javascript; charset=utf-8',
        'Cache-Control': 'public, max-age=300',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    }),
  );
  server.get(
    '/assets/:file',
    route(deps.log, async (request, response) => {
      const file = pathParam(request, 'file');
      const type = TYPES[extname(file)];
      if (!type || !/^[\w-][\w.-]*$/.test(file)) throw notFound();
      const accepted = request.headers['accept-encoding'] ?? '';
      const asset = await files.asset(file, accepted);
      if (!asset) throw notFound();
      sendBytes(response, 200, asset.bytes, {
        'Content-Type': type,
        'Cache-Control': 'public, max-age=31536000, immutable',
        Vary: 'Accept-Encoding',
        ...(asset.encoding === null ? {} : { 'Content-Encoding': asset.encoding }),
      });
    }),
  );
}

/** Where Teams and Microsoft 365 show tabs. */
const TEAMS = [
  "'self'",
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.microsoft365.com',
];

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
};

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not built</title>
<p>The pages are not built yet. Run <code>npm run prepare</code>, then load this page again.</p>
<p><a href="/leave">Leave or cancel without them</a></p></html>`;

function notFound(): HttpError {
  return new HttpError(404, 'NotFound', 'There is nothing at this address.');
}
