import { once } from 'node:events';
import { expect } from 'chai';
import { pino } from 'pino';
import { WebSocket, WebSocketServer } from 'ws';
import { route, sendJson } from '../../../bot/server/http.ts';
import { createServer } from '../../../bot/server/server.ts';
import { stopServer } from '../../../bot/server/stop-server.ts';

describe('stopping the server', () => {
  const running = async () => {
    const { server, upgrades } = createServer({ https: false });
    const arrived = Promise.withResolvers<undefined>();
    const release = Promise.withResolvers<undefined>();
    server.get(
      '/slow',
      route(pino({ level: 'silent' }), async (_request, response) => {
        arrived.resolve(undefined);
        await release.promise;
        sendJson(response, 200, { done: true });
      }),
    );
    const sockets = new WebSocketServer({ noServer: true });
    upgrades.add(/^\/socket$/, (request, socket, head) => {
      sockets.handleUpgrade(request, socket, head, () => undefined);
    });
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const base = `127.0.0.1:${server.address().port}`;
    return { server, upgrades, base, arrived: arrived.promise, release: release.resolve };
  };

  it('answers what is under way and takes nothing new', async () => {
    const { server, upgrades, base, arrived, release } = await running();
    const answer = fetch(`http://${base}/slow`);
    await arrived;
    const stopped = stopServer(server, upgrades);
    const refused = await fetch(`http://${base}/slow`).then(
      () => false,
      () => true,
    );
    release(undefined);
    expect(await (await answer).json()).to.deep.equal({ done: true });
    expect(refused).to.equal(true);
    await stopped;
  });

  it('is not held up by a socket that nobody closes, nor by an answer that never comes', async () => {
    const { server, upgrades, base, arrived } = await running();
    const socket = new WebSocket(`ws://${base}/socket`);
    socket.on('error', () => undefined);
    await once(socket, 'open');
    const lost = fetch(`http://${base}/slow`).catch(() => 'lost');
    await arrived;
    const closed = once(socket, 'close');
    await stopServer(server, upgrades, { graceMs: 50, socketGraceMs: 20 });
    await closed;
    expect(await lost).to.equal('lost');
  });
});
