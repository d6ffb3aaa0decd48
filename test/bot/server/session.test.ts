import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { SignJWT } from 'jose';
import { pino } from 'pino';
import {
  type DemoAccounts,
  openDemoAccounts,
} from '../../../bot/accounts/demo/open-demo-accounts.ts';
import { readCompanyFile } from '../../../bot/config/company-file.ts';
import { demoRoutes } from '../../../bot/server/demo-routes.ts';
import { HostTokens } from '../../../bot/server/host-tokens.ts';
import { createRateLimit } from '../../../bot/server/rate-limit.ts';
import { sessionRoutes } from '../../../bot/server/session-routes.ts';
import { directLineServer, type DirectLineServer } from '../../support/direct-line-server.ts';
import { RestClient } from '../../support/direct-line-client.ts';

const HOST_SECRET = 'a-host-secret-of-at-least-thirty-two-characters';
const POLICY = join(import.meta.dirname, '../../../data/policy/northlight.yaml');

interface Session {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly userId: string;
  readonly verified: boolean;
}

describe('sessions', () => {
  let server: DirectLineServer;
  let client: RestClient;
  let accounts: DemoAccounts;
  let folder: string;
  let moves = 0;

  before(async () => {
    server = await directLineServer();
    client = new RestClient(server.base, 'no secret is needed');
    folder = mkdtempSync(join(tmpdir(), 'adieu-session-'));
    const { company } = readCompanyFile(POLICY);
    if (!company) throw new Error('the shipped policy file cannot be read');
    accounts = await openDemoAccounts({
      file: join(folder, 'accounts.json'),
      clock: server.clock,
      company,
    });
    const log = pino({ level: 'silent' });
    const hostTokens = new HostTokens({ kind: 'secret', secret: HOST_SECRET }, server.clock);
    const limit = createRateLimit(10, 60);
    sessionRoutes(server.server, { ...server, log, accounts, hostTokens, limit });
    const afterClockMove = () => {
      moves++;
      return Promise.resolve();
    };
    demoRoutes(server.server, { log, accounts, hostTokens, clock: server.clock, afterClockMove });
  });
  after(async () => {
    accounts.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const post = (path: string, body: unknown, bearer?: string): Promise<Response> =>
    fetch(`${server.base}${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
      },
      body: JSON.stringify(body),
    });
  const open = async (body: unknown, bearer?: string): Promise<Session> => {
    const response = await post('/api/session', body, bearer);
    expect(response.status, await response.clone().text()).to.equal(201);
    return (await response.json()) as Session;
  };
  const refusal = async (body: unknown, bearer?: string): Promise<[number, string]> => {
    const response = await post('/api/session', body, bearer);
    const { error } = (await response.json()) as { error: { code: string } };
    return [response.status, error.code];
  };
  const hostToken = async (account: string): Promise<string> => {
    const response = await fetch(`${server.base}/demo/host-token?account=${account}`);
    return ((await response.json()) as { hostToken: string }).hostToken;
  };
  const begun = async ({ token, conversationId }: Session, body?: unknown) => {
    await client.start(token, body);
    const found = await server.store.get('conversations', conversationId);
    if (!found) throw new Error('the conversation was not stored');
    return found.doc;
  };
  const signed = (claims: Record<string, unknown>, secret = HOST_SECRET, alg = 'HS256') => {
    const now = Math.floor(server.clock.now().getTime() / 1000);
    const all: Record<string, unknown> = {
      iss: 'shop',
      aud: 'adieu',
      sub: 'ada',
      jti: `j${Math.random()}`,
      iat: now,
      exp: now + 60,
      ...claims,
    };
    const known = Object.fromEntries(
      Object.entries(all).filter(([, value]) => value !== undefined),
    );
    return new SignJWT(known).setProtectedHeader({ alg }).sign(new TextEncoder().encode(secret));
  };

  it('knows a customer by the host’s word: account, name, country and time zone', async () => {
    const session = await open({ hostToken: await hostToken('ada') });
    expect(session).to.include({ verified: true, expires_in: 1800 });
    expect(session.userId).to.match(/^dl_/);
    const conversation = await begun(session);
    const ada = await accounts.find('ada');
    expect(conversation).to.include({
      accountId: 'ada',
      name: ada?.name,
      country: 'US-CA',
      language: 'en',
      timeZone: ada?.timeZone,
      userId: session.userId,
    });
  });

  it('knows nothing of a visitor but what the page says', async () => {
    const session = await open({ locale: 'de-AT', country: 'at' });
    expect(session.verified).to.equal(false);
    const conversation = await begun(session);
    expect(conversation).to.include({ accountId: null, name: null, language: 'de', country: 'AT' });
  });

  it('starts nothing before the client does', async () => {
    const { conversationId } = await open({});
    expect(await server.store.get('conversations', conversationId)).to.equal(null);
  });

  it('takes the page’s language before the account’s, and the account’s country before the page’s', async () => {
    const said = await begun(
      await open({ hostToken: await hostToken('ben'), locale: 'nl', country: 'US' }),
    );
    expect(said).to.include({ language: 'nl', country: 'DE' });
    const silent = await begun(await open({ hostToken: await hostToken('ben'), locale: 'fr-FR' }));
    expect(silent.language).to.equal('de');
  });

  it('takes the locale with which the client starts where nothing else is known', async () => {
    expect((await begun(await open({}), { locale: 'nl-BE' })).language).to.equal('nl');
    expect((await begun(await open({}))).language).to.equal('en');
  });

  it('takes a host token once', async () => {
    const token = await hostToken('ada');
    const answers = await Promise.all(
      [1, 2, 3].map(() => post('/api/session', { hostToken: token })),
    );
    expect(answers.map(({ status }) => status).sort()).to.deep.equal([201, 401, 401]);
    expect(await refusal({ hostToken: token })).to.deep.equal([401, 'HostTokenUsed']);
  });

  it('says when a host token has expired', async () => {
    const now = Math.floor(server.clock.now().getTime() / 1000);
    const token = await signed({ iat: now - 200, exp: now - 60 });
    expect(await refusal({ hostToken: token })).to.deep.equal([401, 'HostTokenExpired']);
  });

  it('refuses host tokens that are forged, too long, for others, or without what they need', async () => {
    const now = Math.floor(server.clock.now().getTime() / 1000);
    const bad = [
      'not a token',
      await signed({}, 'another-secret-of-at-least-thirty-two-characters'),
      await signed({}, HOST_SECRET, 'HS512'),
      `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await signed({})).split('.')[1] ?? ''}.`,
      await signed({ exp: now + 360 }),
      await signed({ iat: now + 100, exp: now + 200 }),
      await signed({ aud: 'somebody' }),
      await signed({ sub: undefined }),
      await signed({ jti: undefined }),
      await signed({ iss: undefined }),
      await signed({ exp: undefined }),
      await signed({ iat: undefined }),
    ];
    for (const token of bad) {
      expect(await refusal({ hostToken: token }), token).to.deep.equal([401, 'HostTokenInvalid']);
    }
  });

  it('refuses an account that there is not', async () => {
    expect(await refusal({ hostToken: await signed({ sub: 'nobody' }) })).to.deep.equal([
      403,
      'UnknownAccount',
    ]);
    const response = await fetch(`${server.base}/demo/host-token?account=nobody`);
    expect(response.status).to.equal(404);
  });

  it('answers 400 to what it cannot read, naming the field', async () => {
    for (const body of [
      { locale: 5 },
      { country: 'Germany' },
      { timeZone: 'Mars/Base' },
      [],
      'x',
      { resume: {} },
    ]) {
      expect(await refusal(body), JSON.stringify(body)).to.deep.equal([400, 'InvalidSession']);
    }
  });

  it('resumes for the same customer by a new host token', async () => {
    const session = await open({ hostToken: await hostToken('ada') });
    await begun(session);
    const again = await open({ hostToken: await hostToken('ada'), resume: session.conversationId });
    expect(again).to.include({
      conversationId: session.conversationId,
      userId: session.userId,
      verified: true,
    });
    const { activities } = await client.poll(again.conversationId, again.token);
    expect(activities).to.have.length(1);
  });

  it('resumes for nobody else: another customer, no proof, another conversation’s token', async () => {
    const session = await open({ hostToken: await hostToken('ada') });
    await begun(session);
    const other = await open({});
    const resume = session.conversationId;
    const refused = [403, 'ResumeNotProved'];
    expect(await refusal({ resume })).to.deep.equal(refused);
    expect(await refusal({ resume, hostToken: await hostToken('ben') })).to.deep.equal(refused);
    expect(await refusal({ resume }, other.token)).to.deep.equal(refused);
    expect(await refusal({ resume: 'nothing-of-the-kind' })).to.deep.equal(refused);
  });

  it('resumes by the conversation’s own token, which may have expired, but not for 31 days', async () => {
    const session = await open({ locale: 'nl' });
    const { conversationId: resume, userId } = session;
    await begun(session);
    server.clock.advance('PT2H');
    const again = await open({ resume }, session.token);
    expect(again).to.include({ conversationId: resume, userId, verified: false });
    expect((await client.say(resume, again.token, 'hi')).status).to.equal(200);
    server.clock.advance('P31D');
    expect(await refusal({ resume }, session.token)).to.deep.equal([403, 'ResumeNotProved']);
  });

  it('never makes a visitor a customer by resuming: who it is was settled at the start', async () => {
    const visitor = await open({});
    await begun(visitor);
    const resume = visitor.conversationId;
    const again = await open({ resume, hostToken: await hostToken('ada') }, visitor.token);
    expect(again.verified).to.equal(false);
    expect(await refusal({ resume, hostToken: await hostToken('ada') })).to.deep.equal([
      403,
      'ResumeNotProved',
    ]);
  });

  it('does not resume what has ended', async () => {
    const session = await open({});
    await begun(session);
    await client.post(session.conversationId, session.token, { type: 'endOfConversation' });
    const ended = await refusal({ resume: session.conversationId }, session.token);
    expect(ended).to.deep.equal([404, 'ConversationNotFound']);
  });

  it('moves the clock by a calendar length, and lets everything catch up first', async () => {
    const before = server.clock.now().getTime();
    const response = await post('/demo/clock', { advance: 'P31D' });
    const { now } = (await response.json()) as { now: string };
    expect(Date.parse(now) - before).to.be.within(31 * 86_400_000, 31 * 86_400_000 + 10_000);
    expect(moves).to.equal(1);
    for (const advance of ['31 days', '-P1D', 5, '']) {
      expect((await post('/demo/clock', { advance })).status, String(advance)).to.equal(400);
    }
  });
});
