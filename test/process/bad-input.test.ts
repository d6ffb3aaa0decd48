import { expect } from 'chai';
import { SignJWT } from 'jose';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { StoredActivity } from '../../data/model/activity.ts';
import { readAccountsFile } from '../support/accounts-file.ts';
import { mailFiles, mailTo } from '../support/mail-files.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { textOf } from '../support/shown.ts';
import {
  hostTokenOf,
  isFromBot,
  kindOf,
  postJson,
  WebsiteCustomer,
} from '../support/website-customer.ts';

const errorSchema = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string().min(1) }),
});

describe('bad input on the running program', function () {
  this.timeout(120_000);
  let server: RunningServer;

  before(async () => {
    server = await startServer();
  });
  afterEach(async () => {
    expect((await fetch(`${server.url}/healthz`)).status).to.equal(200);
    expect(server.output()).to.not.match(/uncaught|unhandled|^\s+at /im);
  });
  after(() => server.dispose());

  const refusal = async (response: Response): Promise<[number, string]> => {
    const { error } = errorSchema.parse(await response.json());
    return [response.status, error.code];
  };
  const session = (body: unknown) => postJson(`${server.url}/api/session`, body);
  const statusOf = async (id: string) => {
    const { accounts } = await readAccountsFile(server.dataDir);
    return accounts.find((account) => account.id === id)?.subscriptions[0]?.status;
  };

  describe('who it is', () => {
    it('knows no account of this name, asked or signed', async () => {
      const asked = await fetch(`${server.url}/demo/host-token?account=nobody`);
      expect(await refusal(asked)).to.deep.equal([404, 'UnknownAccount']);
      const hostToken = await signed(server, { sub: 'nobody' });
      expect(await refusal(await session({ hostToken }))).to.deep.equal([403, 'UnknownAccount']);
    });

    it('refuses a host token that is expired, used before, or signed by somebody else', async () => {
      const expired = await signed(server, { sub: 'ada', issuedSecondsAgo: 3_600 });
      expect(await refusal(await session({ hostToken: expired }))).to.deep.equal([
        401,
        'HostTokenExpired',
      ]);
      const once = await hostTokenOf(server.url, 'ada');
      expect((await session({ hostToken: once })).status).to.equal(201);
      expect(await refusal(await session({ hostToken: once }))).to.deep.equal([
        401,
        'HostTokenUsed',
      ]);
      const forged = await signed(server, {
        sub: 'ada',
        secret: 'a guess that is long enough for HS256',
      });
      expect(await refusal(await session({ hostToken: forged }))).to.deep.equal([
        401,
        'HostTokenInvalid',
      ]);
      const unsigned = `${btoa('{"alg":"none"}')}.${btoa('{"sub":"ada"}')}.`;
      expect(await refusal(await session({ hostToken: unsigned }))).to.deep.equal([
        401,
        'HostTokenInvalid',
      ]);
    });
  });

  describe('what is written', () => {
    const HTML =
      '<script>alert(1)</script><img src=x onerror=alert(1)> **please** [cancel](javascript:alert(1))';
    const TEXTS: readonly (readonly [string, string])[] = [
      ['nothing', ''],
      ['blanks', ' \n\t '],
      ['10,000 characters', 'cancel? '.repeat(1_250)],
      ['emoji', '😡🚪👋🏽👨‍👩‍👧'],
      ['HTML', HTML],
      ['a NUL, marks that turn the direction, half a character', 'a\u0000b\u202Ecd\uD800'],
    ];

    for (const [name, text] of TEXTS) {
      it(`answers ${name}, keeps it as it was, and goes on`, async () => {
        const customer = await WebsiteCustomer.arrive(server.url, 'emil');
        const before = (await customer.seen()).length;
        expect((await customer.post({ type: 'message', text })).status).to.equal(200);
        const seen = await customer.until((all) => all.slice(before).some(isFromBot));
        const echo = seen.slice(before).find((activity) => !isFromBot(activity));
        expect(echo?.text?.toWellFormed()).to.equal(text.toWellFormed());
        await customer.say('please cancel my subscription');
        expect(customer.buttonOf('confirm')).to.include({ change: 'cancel' });
        expect(await statusOf('emil')).to.equal('active');
      });
    }
  });

  describe('what is pressed', () => {
    it('changes nothing by a button that has become old, and shows what is so now', async () => {
      const customer = await WebsiteCustomer.arrive(server.url, 'gus');
      await customer.say('please cancel');
      const old = customer.buttonOf('confirm');
      await customer.press('Back');
      await customer.say('please cancel');
      const before = (await customer.seen()).length;
      await customer.post({ type: 'message', value: old });
      const answer = await customer.until((all) => all.slice(before).some(isFromBot));
      expect(answer.slice(before).map(kindOf)).to.not.include('receipt');
      expect(customer.buttonOf('confirm')).to.not.deep.equal(old);
      expect(await statusOf('gus')).to.equal('paused');
    });

    it('changes nothing by a button of another conversation', async () => {
      const owner = await WebsiteCustomer.arrive(server.url, 'carlijn');
      await owner.say('ik wil opzeggen');
      for (const id of ['joost', 'carlijn', null]) {
        const other = await WebsiteCustomer.arrive(server.url, id);
        const before = (await other.seen()).length;
        await other.post({ type: 'message', value: owner.buttonOf('confirm') });
        const answer = await other.until((all) => all.slice(before).some(isFromBot));
        expect(answer.map(kindOf)).to.not.include('receipt');
      }
      expect([await statusOf('carlijn'), await statusOf('joost')]).to.deep.equal([
        'active',
        'active',
      ]);
    });

    it('shows the same receipt to a second press of confirm', async () => {
      const customer = await WebsiteCustomer.arrive(server.url, 'dora');
      await customer.say('ich möchte kündigen');
      const value = customer.buttonOf('confirm');
      await customer.post({ type: 'message', value });
      await customer.until((all) => receiptsIn(all).length === 1);
      const before = (await customer.seen()).length;
      await customer.post({ type: 'message', value });
      const seen = await customer.until((all) => all.slice(before).some(isFromBot));
      const [first, second] = receiptsIn(seen).map(textOf);
      expect(second).to.equal(first);
      const { results } = await readAccountsFile(server.dataDir);
      const applied = Object.values(results).filter(({ result }) => result.outcome !== 'refused');
      expect(applied).to.have.length(1);
      await mailTo(server.dataDir, 'receipt', 'dora@example.com');
      const mails = await mailFiles(server.dataDir);
      expect(mails.filter((name) => name.includes('-receipt-dora@'))).to.have.length(1);
    });
  });

  describe('where it listens', () => {
    it('is said in one line when another program has the port', async () => {
      const { port } = new URL(server.url);
      const second = await startServer({ PORT: port, DATA_DIR: `${server.dataDir}/second` }).then(
        () => 'started',
        (error: unknown) => (error as Error).message,
      );
      expect(second)
        .to.include(`PORT ${port}: EADDRINUSE`)
        .and.not.match(/^\s+at /m);
    });
  });

  describe('what is sent', () => {
    let customer: WebsiteCustomer;
    const raw = (
      path: string,
      body: string | Uint8Array<ArrayBuffer>,
      headers: Readonly<Record<string, string>> = {},
    ) =>
      fetch(`${server.url}${path}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          Authorization: `Bearer ${customer.token}`,
          ...headers,
        },
        body,
      });
    const paths = () => [
      '/api/session',
      `/v3/directline/conversations/${customer.conversationId}/activities`,
      '/demo/clock',
    ];

    before(async () => {
      customer = await WebsiteCustomer.arrive(server.url, 'farah');
    });

    it('refuses JSON that cannot be read, on every route', async () => {
      for (const path of paths()) {
        for (const body of [
          '{"type":',
          'nope',
          '{"__proto__":{"a":1}}',
          '['.repeat(40) + ']'.repeat(40),
        ]) {
          expect(await refusal(await raw(path, body)), path).to.deep.equal([400, 'InvalidJson']);
        }
      }
    });

    it('refuses any Content-Encoding, on every route', async () => {
      const zipped = new Uint8Array(gzipSync('{"type":"message","text":"please cancel"}'));
      for (const path of [...paths(), '/leave', '/api/messages']) {
        for (const encoding of ['gzip', 'br', 'nonsense']) {
          const refused = await raw(path, zipped, { 'Content-Encoding': encoding });
          expect(refused.status, `${path} ${encoding}`).to.equal(415);
        }
      }
    });

    it('refuses bodies over the limit, on every route, and keeps nothing of them', async () => {
      const before = (await customer.seen()).length;
      const large = JSON.stringify({ type: 'message', text: 'x'.repeat(2_000_000) });
      for (const path of paths()) {
        expect(await refusal(await raw(path, large)), path).to.deep.equal([413, 'BodyTooLarge']);
      }
      expect(await customer.seen()).to.have.length(before);
    });

    it('still serves the customer who sent all that', async () => {
      await customer.say('please cancel');
      expect(customer.buttonOf('confirm')).to.include({ change: 'cancel' });
    });
  });
});

/** A host token of our own making; with the program's own secret unless told. */
async function signed(
  { dataDir }: RunningServer,
  claims: { readonly sub: string; readonly issuedSecondsAgo?: number; readonly secret?: string },
): Promise<string> {
  const { hostTokenSecret } = z
    .object({ hostTokenSecret: z.string() })
    .parse(JSON.parse(await readFile(join(dataDir, 'secrets.json'), 'utf8')));
  const issuedAt = Math.floor(Date.now() / 1000) - (claims.issuedSecondsAgo ?? 0);
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('test')
    .setAudience('adieu')
    .setSubject(claims.sub)
    .setJti(crypto.randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + 300)
    .sign(new TextEncoder().encode(claims.secret ?? hostTokenSecret));
}

function receiptsIn(activities: readonly StoredActivity[]): readonly StoredActivity[] {
  return activities.filter((activity) => kindOf(activity) === 'receipt');
}
