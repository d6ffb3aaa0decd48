import { expect } from 'chai';
import { RestClient } from '../../support/direct-line-client.ts';
import { DIRECT_LINE, type Target } from '../../support/direct-line-target.ts';

describe('Direct Line from another website', () => {
  let target: Target;
  let client: RestClient;
  const Origin = 'https://shop.example';

  before(async () => {
    target = await DIRECT_LINE.open();
    client = new RestClient(target.base, target.secret);
  });
  after(() => target.close());

  it('tells browsers beforehand what they may send', async () => {
    for (const path of ['/conversations', '/conversations/x/activities', '/tokens/refresh']) {
      const response = await client.call('OPTIONS', path, null, undefined, {
        Origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization,content-type,x-ms-bot-agent',
      });
      expect(response.status).to.be.within(200, 204);
      expect(response.headers.get('access-control-allow-origin')).to.equal(Origin);
      const allowed = response.headers.get('access-control-allow-headers')?.toLowerCase();
      for (const name of ['authorization', 'content-type', 'x-ms-bot-agent', 'x-requested-with']) {
        expect(allowed).to.include(name);
      }
      expect(response.headers.get('access-control-allow-methods')).to.include('POST');
    }
  });

  it('lets the page read answers, refusals too', async () => {
    const { token, conversationId } = await client.start();
    const good = await client.call('GET', `/conversations/${conversationId}`, token, undefined, {
      Origin,
    });
    const bad = await client.call('GET', `/conversations/${conversationId}`, null, undefined, {
      Origin,
    });
    expect(bad.status).to.equal(401);
    for (const { headers } of [good, bad]) {
      expect(headers.get('access-control-allow-origin')).to.equal(Origin);
      expect(headers.get('vary')).to.equal('Origin');
    }
  });

  it('allows credentials for the session id alone', async () => {
    const { token, conversationId } = await client.start();
    const session = await client.call('GET', '/session/getsessionid', token, undefined, { Origin });
    expect(session.headers.get('access-control-allow-origin')).to.equal(Origin);
    expect(session.headers.get('access-control-allow-credentials')).to.equal('true');
    const other = await client.call('GET', `/conversations/${conversationId}`, token, undefined, {
      Origin,
    });
    expect(other.headers.get('access-control-allow-credentials')).to.equal(null);
  });

  it('refuses a token to a website that it is not for', async () => {
    const { token } = await client.generate({ trustedOrigins: ['https://good.example/path'] });
    const evil = await client.call('POST', '/conversations', token, undefined, { Origin });
    expect(evil.status).to.equal(403);
    expect(((await evil.json()) as { error: { code: string } }).error.code).to.equal(
      'UntrustedOrigin',
    );
    const good = await client.call('POST', '/conversations', token, undefined, {
      Origin: 'https://good.example',
    });
    expect(good.status).to.equal(201);
  });

  it('keeps that promise through a refresh', async () => {
    const { token } = await client.generate({ trustedOrigins: ['https://good.example'] });
    const refreshed = (await (await client.call('POST', '/tokens/refresh', token)).json()) as {
      token: string;
    };
    const evil = await client.call('POST', '/conversations', refreshed.token, undefined, {
      Origin,
    });
    expect(evil.status).to.equal(403);
  });
});
