import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import XMLHttpRequest from 'xhr2';
import { RestClient } from '../../support/direct-line-client.ts';
import { DIRECT_LINE, type Target } from '../../support/direct-line-target.ts';

// What the client expects of a browser; WebSocket is part of Node.
Object.assign(globalThis, { XMLHttpRequest });

for (const webSocket of [true, false]) {
  describe(`the real client over ${webSocket ? 'socket' : 'polling'}`, () => {
    let target: Target;
    let rest: RestClient;
    let clients: RealClient[] = [];

    const connect = (options: { token: string; conversationId?: string; watermark?: string }) => {
      const client = new RealClient(target.base, { ...options, webSocket });
      clients.push(client);
      return client;
    };

    before(async () => {
      target = await DIRECT_LINE.open();
      rest = new RestClient(target.base, target.secret);
    });
    afterEach(() => {
      for (const client of clients) client.end();
      clients = [];
    });
    after(() => target.close());

    it('is greeted, says something, sees it and the answer, each once and in order', async () => {
      const client = connect({ token: (await rest.generate()).token });
      await client.until((seen) => seen.length === 1);
      const id = await client.say('hi');
      await client.until((seen) => seen.length === 3);
      expect(client.seen[1]).to.include({ id });
      expect(client.seen[1]?.channelData).to.have.property('clientActivityID').that.is.a('string');
      expect(client.seen.map(({ from }) => from.role)).to.deep.equal(['bot', 'user', 'bot']);
      expect(client.statuses.at(-1)).to.equal(ConnectionStatus.Online);
    });

    it('takes the user id out of the token', async () => {
      const { token } = await rest.generate({ user: { id: 'dl_ada' } });
      const client = connect({ token });
      await client.until((seen) => seen.length === 1);
      await client.say('who am I');
      await client.until((seen) => seen.length === 3);
      expect(client.seen[1]?.from.id).to.equal('dl_ada');
    });

    it('resumes after a reload with its token and conversation: the whole history', async () => {
      const { token, conversationId } = await rest.generate();
      const first = connect({ token });
      await first.until((seen) => seen.length === 1);
      await first.say('before the reload');
      await first.until((seen) => seen.length === 3);
      first.end();
      const second = connect({ token, conversationId });
      await second.until((seen) => seen.length === 3);
      expect(second.seen).to.deep.equal(first.seen);
      await second.say('after it');
      await second.until((seen) => seen.length === 5);
    });

    it('goes on from its watermark, with nothing twice', async () => {
      const { token, conversationId } = await rest.generate();
      const first = connect({ token });
      await first.until((seen) => seen.length === 1);
      first.end();
      await rest.say(conversationId, token, 'meanwhile');
      const second = connect({ token, conversationId, watermark: '1' });
      await second.until((seen) => seen.length === 2);
      const ids = [...first.seen, ...second.seen].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(3);
    });

    it('gets its session id', async () => {
      const client = connect({ token: (await rest.generate()).token });
      await client.until((seen) => seen.length === 1);
      expect(await client.sessionId())
        .to.be.a('string')
        .with.length.above(10);
    });

    it('hears that its token has expired, and recovers with a new one', async function () {
      if (!target.own) return this.skip();
      const { token } = await rest.generate();
      const client = connect({ token });
      await client.until((seen) => seen.length === 1);
      target.own.clock.advance('PT31M');
      expect(await client.say('too late')).to.equal('retry');
      expect(client.statuses).to.include(ConnectionStatus.ExpiredToken);
      const reading = await target.own.tokens.read(token);
      if (reading.kind !== 'expired') throw new Error('not expired');
      const fresh = await target.own.tokens.issue(reading.claims);
      client.renew(await rest.reconnect(reading.claims.conversationId, fresh, '1'));
      expect(await client.say('in time')).to.match(/\|\d{7}$/);
    });
  });
}

/** botframework-directlinejs with what it shows kept. */
class RealClient {
  readonly seen: Activity[] = [];
  readonly statuses: ConnectionStatus[] = [];
  readonly #client: DirectLine;

  constructor(
    base: string,
    options: { token: string; conversationId?: string; watermark?: string; webSocket: boolean },
  ) {
    this.#client = new DirectLine({
      domain: `${base}/v3/directline`,
      pollingInterval: 200,
      timeout: 5000,
      ...options,
    });
    this.#client.connectionStatus$.subscribe((status) => this.statuses.push(status));
    this.#client.activity$.subscribe({
      next: (activity) => this.seen.push(activity),
      // `end` arrives here as an error.
      error: () => undefined,
    });
  }

  say(text: string): Promise<string> {
    const channelData = { clientActivityID: randomUUID() };
    const from = { id: 'whoever' };
    return this.#client.postActivity({ type: 'message', text, from, channelData }).toPromise();
  }

  sessionId(): Promise<string> {
    return this.#client.getSessionId().toPromise();
  }

  renew(connection: { conversationId: string; token: string; streamUrl: string }): void {
    this.#client.reconnect(connection);
  }

  end(): void {
    this.#client.end();
  }

  async until(condition: (seen: readonly Activity[]) => boolean): Promise<void> {
    for (let waited = 0; !condition(this.seen); waited += 5) {
      if (waited > 5000) throw new Error(`saw only ${JSON.stringify(this.seen)}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
}
