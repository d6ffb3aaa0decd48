import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Server } from 'restify';
import { registerRoutes } from '../../bot/server/register-routes.ts';
import { createServer } from '../../bot/server/server.ts';
import { type App, startApp } from '../support/app.ts';
import { readPages, ROOT, wordsInCode } from './markdown.ts';

interface Documented {
  readonly method: string;
  readonly path: string;
}

const documented: readonly Documented[] = readPages()
  .filter(({ path }) => path === 'docs/interfaces.md')
  .flatMap(wordsInCode)
  .flatMap((word) => {
    const [, method, path] = /^(GET|POST|OPTIONS|WS) (\/\S*)$/.exec(word) ?? [];
    return method === undefined || path === undefined ? [] : [{ method, path }];
  });

describe('the routes in docs/interfaces.md', () => {
  let app: App;
  before(async () => {
    app = await startApp();
  });
  after(() => app.stop());

  it('are those that the server has, all of them and no other', () => {
    const { server, upgrades } = createServer({ https: false });
    const close = registerRoutes(server, upgrades, app.context);
    const http = documented.filter(({ method }) => method !== 'WS');
    expect(http.map(({ method, path }) => `${method} ${path}`)).to.have.members(routesOf(server));
    close();
  });

  for (const { method, path } of documented.filter((route) => route.method !== 'WS')) {
    it(`answer: ${method} ${path}`, async () => {
      const response = await fetch(app.url + filled(path), { method, redirect: 'manual' });
      expect(response.status).to.not.be.oneOf([405, 500]);
      expect(await response.text()).to.not.include('"NotFound","message":"There is nothing');
    });
  }

  for (const { path } of documented.filter((route) => route.method === 'WS')) {
    it(`answer: WS ${path}`, async () => {
      expect(await statusOfUpgrade(app.url + filled(path))).to.be.oneOf([401, 403]);
    });
  }
});

/** What restify was given. Its own typings leave the router out. */
function routesOf(server: Server): readonly string[] {
  const { router } = server as Server & {
    readonly router: { getRoutes(): Record<string, { method: string; path: string }> };
  };
  return Object.values(router.getRoutes()).map(({ method, path }) => `${method} ${path}`);
}

function filled(path: string): string {
  const [asset = ''] = readdirSync(join(ROOT, 'dist/web/assets'));
  return path.replace(':file', asset).replace(/:\w+/g, 'x').replace('*', 'conversations');
}

function statusOfUpgrade(url: string): Promise<number> {
  const headers = {
    Connection: 'Upgrade',
    Upgrade: 'websocket',
    'Sec-WebSocket-Version': '13',
    'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
  };
  return new Promise((resolve, reject) => {
    request(url, { headers })
      .on('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
      .on('upgrade', (_response, socket) => {
        socket.destroy();
        resolve(101);
      })
      .on('error', reject)
      .end();
  });
}
