import { once } from 'node:events';
import { connect } from 'node:net';
import { expect } from 'chai';
import { RestClient, StreamClient } from '../../support/direct-line-client.ts';
import { DIRECT_LINE, type Target } from '../../support/direct-line-target.ts';

describe('Direct Line streams', () => {
  let target: Target;
  let client: RestClient;
  const open: StreamClient[] = [];

  const dial = async (url: string): Promise<StreamClient> => {
    const stream = await StreamClient.dial(url);
    open.push(stream);
    return stream;
  };

  before(async () => {
    target = await DIRECT_LINE.open({ keepAliveMs: 60 });
    client = new RestClient(target.base, target.secret);
  });
  afterEach(async () => {
    for (const stream of open.splice(0)) await stream.close();
  });
  after(() => target.close());

  it('replays what was said between the start and the dial', async () => {
    const { token, conversationId, streamUrl } = await client.start();
    await client.say(conversationId, token, 'early');
    const stream = await dial(streamUrl);
    await stream.until(({ texts }) => texts.includes('early') && texts.length >= 3);
    expect(stream.activities).to.deep.equal((await client.poll(conversationId, token)).activities);
  });

  it('shows the own message first, then the answer, with the watermark that a poll gives', async () => {
    const { token, conversationId, streamUrl } = await client.start();
    const stream = await dial(streamUrl);
    await client.say(conversationId, token, 'hi', { clientActivityID: 'c1' });
    await stream.until(({ activities }) => activities.length >= 3);
    expect(stream.activities[1]?.channelData).to.include({ clientActivityID: 'c1' });
    expect(stream.activities[2]?.from).to.include({ role: 'bot' });
    expect(stream.watermark).to.equal((await client.poll(conversationId, token)).watermark);
  });

  it('shows everything to both of two tabs', async () => {
    const { token, conversationId, streamUrl } = await client.start();
    const second = await client.reconnect(conversationId, token, '');
    const streams = [await dial(streamUrl), await dial(second.streamUrl)];
    await client.say(conversationId, token, 'to both');
    for (const stream of streams) await stream.until(({ activities }) => activities.length >= 3);
    expect(streams[0]?.activities).to.deep.equal(streams[1]?.activities);
  });

  it('goes on from the watermark after a reconnect: no loss, no duplicate ids', async () => {
    const { token, conversationId, streamUrl } = await client.start();
    const first = await dial(streamUrl);
    await client.say(conversationId, token, 'before');
    await first.until(({ activities }) => activities.length >= 3);
    await first.close();
    await client.say(conversationId, token, 'while away');
    const again = await client.reconnect(conversationId, token, first.watermark);
    const second = await dial(again.streamUrl);
    await second.until(({ activities }) => activities.length >= 2);
    await client.say(conversationId, again.token, 'after');
    await second.until(({ activities }) => activities.length >= 4);
    const seen = [...first.activities, ...second.activities];
    expect(new Set(seen.map(({ id }) => id)).size).to.equal(seen.length);
    expect(seen).to.deep.equal((await client.poll(conversationId, token)).activities);
  });

  it('gives the whole history to a page that comes back without a watermark', async () => {
    const { token, conversationId } = await client.start();
    await client.say(conversationId, token, 'remember');
    const resumed = await client.reconnect(conversationId, token, '');
    const stream = await dial(resumed.streamUrl);
    await stream.until(({ activities }) => activities.length >= 3);
    expect(stream.texts).to.include('remember');
  });

  it('opens a stream address once', async () => {
    const { streamUrl } = await client.start();
    await dial(streamUrl);
    expect(await StreamClient.refusal(streamUrl)).to.equal(403);
  });

  it('refuses an address that is too old', async function () {
    if (!target.advance) return this.skip();
    const { streamUrl } = await client.start();
    target.advance('PT61S');
    expect(await StreamClient.refusal(streamUrl)).to.equal(403);
  });

  it('refuses an address that was changed, or carried to another conversation', async () => {
    const a = await client.start();
    const b = await client.start();
    const ticket = new URL(a.streamUrl).search;
    expect(await StreamClient.refusal(`${a.streamUrl}x`)).to.equal(403);
    expect(await StreamClient.refusal(a.streamUrl.split('?')[0] ?? '')).to.equal(403);
    const carried = `${b.streamUrl.split('?')[0] ?? ''}${ticket}`;
    expect(await StreamClient.refusal(carried)).to.equal(403);
    await dial(a.streamUrl);
  });

  it('answers 404 to a socket anywhere else', async () => {
    expect(await StreamClient.refusal(`${target.base.replace('http', 'ws')}/nowhere`)).to.equal(
      404,
    );
  });

  it('refuses the stream of a token to a website that it is not for', async () => {
    const { token } = await client.generate({ trustedOrigins: ['https://good.example'] });
    const a = await client.start(token);
    expect(await StreamClient.refusal(a.streamUrl, { Origin: 'https://evil.example' })).to.equal(
      403,
    );
    const b = await client.start(token);
    await (await StreamClient.dial(b.streamUrl, { Origin: 'https://good.example' })).close();
  });

  it('keeps the socket alive with empty frames and pings', async function () {
    if (!target.own) return this.skip();
    const { streamUrl } = await client.start();
    const stream = await dial(streamUrl);
    await stream.until(
      ({ frames, pings }) => frames.filter((f) => f === '').length > 3 && pings > 3,
    );
    expect(stream.socket.readyState).to.equal(stream.socket.OPEN);
  });

  it('ignores empty and senseless frames of the client, and outlives a huge one', async () => {
    const { token, conversationId, streamUrl } = await client.start();
    const stream = await dial(streamUrl);
    for (const frame of [
      '',
      'garbage',
      '{"type":"message","text":"by socket"}',
      Buffer.alloc(99),
    ]) {
      stream.socket.send(frame);
    }
    await client.say(conversationId, token, 'still here');
    await stream.until(({ texts }) => texts.includes('still here'));
    expect(
      (await client.poll(conversationId, token)).activities.map(({ text }) => text),
    ).to.not.include('by socket');
    const closed = once(stream.socket, 'close');
    stream.socket.send('x'.repeat(1_000_000));
    await closed;
    expect((await client.say(conversationId, token, 'alive')).status).to.equal(200);
  });

  it('shows the bot’s typing on sockets, nobody’s own, and keeps neither', async function () {
    if (!target.own) return this.skip();
    const { token, conversationId, streamUrl } = await client.start();
    const stream = await dial(streamUrl);
    await stream.until(({ activities }) => activities.length === 1);
    await client.post(conversationId, token, { type: 'typing' });
    await client.say(conversationId, token, 'wait');
    await stream.until(({ texts }) => texts.includes('echo: wait'));
    target.own.hub.publish({
      type: 'transient',
      conversationId,
      activity: { type: 'typing', from: { id: 'adieu', role: 'bot' } },
    });
    await stream.until(({ activities }) => activities.some(({ type }) => type === 'typing'));
    expect(stream.activities.filter(({ type }) => type === 'typing')).to.have.length(1);
    const { activities } = await client.poll(conversationId, token);
    expect(activities.filter(({ type }) => type !== 'message')).to.deep.equal([]);
  });

  it('shows nothing that is for the desk, and still moves on', async function () {
    if (!target.own) return this.skip();
    const { token, conversationId, streamUrl } = await client.start();
    const stream = await dial(streamUrl);
    await target.own.turns.transact(conversationId, async (unit) => {
      unit.say({ type: 'message', text: 'internal note' }, 'agent', 'desk');
      unit.record({ type: 'task', kind: 'call_back', due: '2026-11-23T00:00:00.000Z' });
      return Promise.resolve();
    });
    await client.say(conversationId, token, 'next');
    await stream.until(({ texts }) => texts.includes('echo: next'));
    expect(stream.texts).to.not.include('internal note');
    const polled = await client.poll(conversationId, token);
    expect(polled.activities.map(({ text }) => text)).to.not.include('internal note');
    expect(polled.watermark).to.equal(stream.watermark);
  });

  it('holds no more than a frame for a socket that does not read', async function () {
    if (!target.own) return this.skip();
    this.timeout(30_000);
    const { token, conversationId, streamUrl } = await client.start();
    const { pathname, search } = new URL(streamUrl);
    const socket = connect(target.own.port, '127.0.0.1');
    socket.write(
      [
        `GET ${pathname}${search} HTTP/1.1`,
        'Host: x',
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
        '',
        '',
      ].join('\r\n'),
    );
    await once(socket, 'data');
    socket.pause();
    const reads: number[] = [];
    const { store } = target.own;
    const entriesAfter = store.entriesAfter.bind(store);
    store.entriesAfter = (id, seq, limit) => {
      if (limit === 20) reads.push(seq);
      return entriesAfter(id, seq, limit);
    };
    for (let i = 0; i < 120; i++) await client.say(conversationId, token, 'x'.repeat(200_000));
    store.entriesAfter = entriesAfter;
    const lastRead = Math.max(...reads);
    expect(lastRead, 'stops reading ahead').to.be.lessThan(200);
    socket.destroy();
  });
});

describe('Direct Line after an outage', () => {
  let target: Target;

  before(async () => {
    target = await DIRECT_LINE.open();
  });
  after(() => target.close());

  it('lets 1,000 conversations reconnect at once', async function () {
    this.timeout(60_000);
    const client = new RestClient(target.base, target.secret);
    const connections = [];
    for (let i = 0; i < 20; i++) {
      connections.push(...(await Promise.all(Array.from({ length: 50 }, () => client.start()))));
    }
    const streams = await Promise.all(
      connections.map(async ({ conversationId, token }) => {
        const { streamUrl } = await client.reconnect(conversationId, token, '');
        return StreamClient.dial(streamUrl);
      }),
    );
    await Promise.all(
      streams.map((stream) => stream.until(({ activities }) => activities.length === 1)),
    );
    if (target.own) expect(target.own.sockets()).to.equal(1000);
    await Promise.all(streams.map((stream) => stream.close()));
  });
});
