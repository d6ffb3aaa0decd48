import { expect } from 'chai';
import { RestClient } from '../../support/direct-line-client.ts';
import { DIRECT_LINE, type Target } from '../../support/direct-line-target.ts';

describe('Direct Line tokens', () => {
  let target: Target;
  let client: RestClient;

  before(async () => {
    target = await DIRECT_LINE.open();
    client = new RestClient(target.base, target.secret);
  });
  after(() => target.close());

  const code = async (response: Response): Promise<[number, unknown]> => {
    const { error } = (await response.json()) as { error: { code: unknown } };
    return [response.status, error.code];
  };

  it('makes a token of half an hour that names a user of the server’s own making', async () => {
    const { token, conversationId } = await client.generate();
    expect(payloadOf(token))
      .to.have.property('user')
      .that.matches(/^dl_.{10,}/);
    expect(conversationId).to.match(/^[\w-]{10,}$/);
  });

  it('binds the user that the host names, however the host capitalises', async () => {
    const lower = await client.generate({ user: { id: 'dl_ada', name: 'Ada' } });
    const upper = await client.generate({ User: { Id: 'dl_ada' }, TrustedOrigins: [] });
    expect(payloadOf(lower.token)).to.have.property('user', 'dl_ada');
    expect(payloadOf(upper.token)).to.have.property('user', 'dl_ada');
  });

  it('refuses to bind a user id without dl_', async () => {
    const response = await client.call('POST', '/tokens/generate', target.secret, {
      user: { id: 'ada' },
    });
    expect(await code(response)).to.deep.equal([400, 'InvalidUserId']);
  });

  it('starts nothing when it makes a token', async () => {
    const { token, conversationId } = await client.generate();
    const response = await client.call('GET', `/conversations/${conversationId}`, token);
    expect(await code(response)).to.deep.equal([404, 'ConversationNotFound']);
  });

  it('makes no token for a token', async () => {
    const { token } = await client.generate();
    expect((await client.call('POST', '/tokens/generate', token)).status).to.equal(403);
  });

  it('answers 401 without a credential and to one that nobody gave out', async () => {
    const none = await client.call('POST', '/tokens/generate', null);
    const unknown = await client.call('POST', '/conversations', 'not-a-secret');
    expect(await code(none)).to.deep.equal([401, 'Unauthorized']);
    expect(await code(unknown)).to.deep.equal([401, 'Unauthorized']);
  });

  it('answers 401 to a token that was changed', async () => {
    const { token } = await client.generate();
    const [head, , signature] = token.split('.');
    const payload = { ...payloadOf(token), user: 'dl_somebody_else' };
    const body = Buffer.from(JSON.stringify(payload)).toString('base64url');
    const forged = `${head ?? ''}.${body}.${signature ?? ''}`;
    expect((await client.call('POST', '/conversations', forged)).status).to.equal(401);
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
    expect((await client.call('POST', '/conversations', unsigned)).status).to.equal(401);
  });

  it('refreshes twice to the same conversation and user, and leaves the old one valid', async () => {
    const first = await client.generate({ user: { id: 'dl_twice' } });
    const refresh = async (token: string) =>
      (await (await client.call('POST', '/tokens/refresh', token)).json()) as typeof first;
    const second = await refresh(first.token);
    const third = await refresh(second.token);
    expect(third.conversationId).to.equal(first.conversationId);
    expect(third.expires_in).to.equal(1800);
    expect(payloadOf(third.token)).to.have.property('user', 'dl_twice');
    expect((await client.call('POST', '/conversations', first.token)).status).to.equal(201);
  });

  it('refuses to refresh a secret', async () => {
    expect((await client.call('POST', '/tokens/refresh', target.secret)).status).to.equal(400);
  });

  it('answers 403 to the token of another conversation, 404 to an unknown one', async () => {
    const a = await client.start();
    const b = await client.start();
    for (const path of ['', '/activities']) {
      const foreign = await client.call(
        'GET',
        `/conversations/${b.conversationId}${path}`,
        a.token,
      );
      expect(await code(foreign)).to.deep.equal([403, 'Forbidden']);
      const unknown = await client.call('GET', `/conversations/nothing${path}`, target.secret);
      expect(await code(unknown)).to.deep.equal([404, 'ConversationNotFound']);
    }
    expect((await client.say(b.conversationId, a.token, 'hi')).status).to.equal(403);
    expect((await client.say('nothing', target.secret, 'hi')).status).to.equal(404);
  });

  it('answers 403 TokenExpired after half an hour, everywhere', async function () {
    if (!target.advance) return this.skip();
    const { token, conversationId } = await client.start();
    target.advance('PT31M');
    for (const [method, path] of [
      ['POST', '/tokens/refresh'],
      ['POST', '/conversations'],
      ['GET', `/conversations/${conversationId}`],
      ['GET', `/conversations/${conversationId}/activities`],
      ['GET', '/session/getsessionid'],
    ] as const) {
      expect(await code(await client.call(method, path, token))).to.deep.equal([
        403,
        'TokenExpired',
      ]);
    }
    expect(await code(await client.say(conversationId, token, 'hi'))).to.deep.equal([
      403,
      'TokenExpired',
    ]);
  });

  it('gives the same session id to the same token', async () => {
    const { token } = await client.start();
    const ask = async () =>
      (
        (await (await client.call('GET', '/session/getsessionid', token)).json()) as {
          sessionId: string;
        }
      ).sessionId;
    expect(await ask()).to.be.a('string').that.is.not.empty;
    expect(await ask()).to.equal(await ask());
  });
});

function payloadOf(token: string): Record<string, unknown> {
  const payload = token.split('.')[1] ?? '';
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Record<string, unknown>;
}
