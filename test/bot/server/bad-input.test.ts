import { connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { pino } from 'pino';
import { HttpError, readForm, readJson, route, sendJson } from '../../../bot/server/http.ts';
import { createServer } from '../../../bot/server/server.ts';
import { listening } from '../../support/listening.ts';

describe('requests that no browser of ours sends', () => {
  let base: string;
  let port: number;
  let stop: () => Promise<void>;
  const logged: string[] = [];

  before(async () => {
    const log = pino({ level: 'error' }, { write: (line: string) => logged.push(line) });
    const { server } = createServer({
      https: false,
      headersTimeoutMs: 500,
      requestTimeoutMs: 1500,
    });
    server.post(
      '/json',
      route(log, async (request, response) => {
        sendJson(response, 200, { read: await readJson(request, { limitBytes: 1_000_000 }) });
      }),
    );
    server.post(
      '/form',
      route(log, async (request, response) => {
        sendJson(response, 200, Object.fromEntries(await readForm(request, { limitBytes: 1000 })));
      }),
    );
    server.get(
      '/broken',
      route(log, () => Promise.reject(new Error('a secret: 4711'))),
    );
    server.get(
      '/refused',
      route(log, () => Promise.reject(new HttpError(409, 'Taken', 'It is taken.'))),
    );
    ({ base, port, stop } = await listening(server));
  });
  after(() => stop());

  const post = (
    body: string | Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = {},
    path = '/json',
  ) =>
    fetch(`${base}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
    });
  const outcome = async (response: Response): Promise<[number, string]> => {
    const { error } = (await response.json()) as { error: { code: string; message: string } };
    expect(error.message).to.be.a('string').that.is.not.empty;
    return [response.status, error.code];
  };
  const alive = async (): Promise<void> => {
    expect(await (await post('{"a":1}')).json()).to.deep.equal({ read: { a: 1 } });
  };
  afterEach(alive);

  it('answers 415 to any Content-Encoding but identity', async () => {
    const zipped = new Uint8Array(gzipSync('{"a":1}'));
    for (const encoding of [
      'gzip',
      'br',
      'deflate',
      'GZIP',
      'nonsense',
      'gzip, gzip',
      'identity, gzip',
    ]) {
      const refused = await post(zipped, { 'Content-Encoding': encoding });
      expect(await outcome(refused), encoding).to.deep.equal([415, 'UnsupportedContentEncoding']);
    }
    expect((await post('{}', { 'Content-Encoding': 'gzip' })).status).to.equal(415);
    expect((await post('{}', { 'Content-Encoding': 'identity' })).status).to.equal(200);
  });

  it('does not inflate a gzip bomb', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(100_000_000)));
    const before = process.memoryUsage.rss();
    expect((await post(bomb, { 'Content-Encoding': 'gzip' })).status).to.equal(415);
    expect(process.memoryUsage.rss() - before).to.be.lessThan(50_000_000);
  });

  it('answers 413 to 60 MB, announced or not', async function () {
    this.timeout(20_000);
    const large = new Uint8Array(60_000_000).fill(32);
    expect(await outcome(await post(large))).to.deep.equal([413, 'BodyTooLarge']);
    const socket = await raw(
      'POST /json HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
    );
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
    for (let i = 0; i < 30; i++) socket.write(chunk);
    expect(await firstLine(socket)).to.equal('HTTP/1.1 413 Payload Too Large');
    socket.destroy();
  });

  it('answers 400 to JSON that cannot be read', async () => {
    for (const body of ['{', 'nope', '{"a":1}}', "{'a':1}", '\u0000', '[1,]', '"\\ud8']) {
      expect(await outcome(await post(body)), body).to.deep.equal([400, 'InvalidJson']);
    }
    const latin1 = Uint8Array.from([0x22, 0xe4, 0x22]);
    expect(await outcome(await post(latin1))).to.deep.equal([400, 'InvalidJson']);
  });

  it('takes 32 levels of JSON and no more, however deep', async () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect((await post(nested(32))).status).to.equal(200);
    expect(await outcome(await post(nested(33)))).to.deep.equal([400, 'InvalidJson']);
    expect(await outcome(await post(nested(400_000)))).to.deep.equal([400, 'InvalidJson']);
    const objects = '{"a":'.repeat(40) + '1' + '}'.repeat(40);
    expect((await post(objects)).status).to.equal(400);
  });

  it('refuses __proto__ and constructor.prototype, wherever they hide', async () => {
    for (const body of [
      '{"__proto__":{"admin":true}}',
      '{"a":[{"\\u005f_proto__":{"admin":true}}]}',
      '{"constructor":{"prototype":{"admin":true}}}',
    ]) {
      expect(await outcome(await post(body)), body).to.deep.equal([400, 'InvalidJson']);
    }
    expect(Object.hasOwn(Object.prototype, 'admin')).to.equal(false);
  });

  it('answers 415 to another kind of content, so that no foreign form can post JSON', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json; charset=utf-16',
    ]) {
      const refused = await post('{}', { 'Content-Type': type });
      expect(await outcome(refused), type).to.deep.equal([415, 'UnsupportedMediaType']);
    }
    expect(
      (await post('{}', { 'Content-Type': 'Application/JSON; charset="UTF-8"' })).status,
    ).to.equal(200);
    expect((await post('a=1', {}, '/form')).status).to.equal(415);
    const form = await post(
      'a=1&b=%C3%A4',
      { 'Content-Type': 'application/x-www-form-urlencoded' },
      '/form',
    );
    expect(await form.json()).to.deep.equal({ a: '1', b: 'ä' });
  });

  it('says nothing about its insides when it breaks, and logs it', async () => {
    const response = await fetch(`${base}/broken?key=very-private`);
    const text = await response.text();
    expect(response.status).to.equal(500);
    expect(text).to.include('InternalError').and.not.include('4711').and.not.include('Error:');
    expect(logged.at(-1)).to.include('4711').and.not.include('very-private');
  });

  it('answers in one shape: what a route refuses, no such route, another method', async () => {
    expect(await outcome(await fetch(`${base}/refused`))).to.deep.equal([409, 'Taken']);
    expect(await outcome(await fetch(`${base}/nothing`))).to.deep.equal([404, 'NotFound']);
    expect(await outcome(await fetch(`${base}/%`))).to.deep.equal([404, 'NotFound']);
    expect(await outcome(await fetch(`${base}/json`, { method: 'DELETE' }))).to.deep.equal([
      405,
      'MethodNotAllowed',
    ]);
  });

  it('protects every answer, refusals too, and does not name its make', async () => {
    for (const path of ['/nothing', '/broken']) {
      const { headers } = await fetch(`${base}${path}`);
      expect(headers.get('x-content-type-options')).to.equal('nosniff');
      expect(headers.get('content-security-policy')).to.include("default-src 'none'");
      expect(headers.get('referrer-policy')).to.equal('no-referrer');
      expect(headers.get('server')).to.equal(null);
    }
  });

  it('gives up on a head that does not come, and on a body that does not end', async function () {
    this.timeout(10_000);
    const slowHead = await raw('POST /json HTTP/1.1\r\nHost: x\r\n');
    expect(await firstLine(slowHead)).to.equal('HTTP/1.1 408 Request Timeout');
    const slowBody = await raw('POST /json HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"a"');
    expect(await firstLine(slowBody)).to.equal('HTTP/1.1 408 Request Timeout');
  });

  it('outlives senseless bytes, a torn request and a torn upgrade', async () => {
    (await raw('\u0000\u0001 senseless\r\n\r\n')).destroy();
    (await raw('POST /json HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{')).resetAndDestroy();
    const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
    (await raw(`GET /nowhere HTTP/1.1\r\nHost: x\r\n${upgrade}`)).resetAndDestroy();
    const socket = await raw(`GET //[ HTTP/1.1\r\nHost: x\r\n${upgrade}`);
    expect(await firstLine(socket)).to.equal('HTTP/1.1 404 NotFound');
  });

  const raw = async (text: string): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
    socket.write(text);
    return socket;
  };
  const firstLine = (socket: Socket): Promise<string> =>
    new Promise((resolve) => {
      socket.once('data', (data: Buffer) =>
        resolve(data.toString('latin1').split('\r\n')[0] ?? ''),
      );
      socket.once('close', () => resolve('closed'));
    });
});
