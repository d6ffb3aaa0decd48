import { expect } from 'chai';
import { SignJWT } from 'jose';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTranscripts } from '../../data/policy/fairness/read-transcripts.ts';
import { checkFairness } from '../../data/policy/fairness/check-fairness.ts';
import type { Line } from '../../data/policy/fairness/recorded.ts';
import type { Language } from '../../data/model/language.ts';
import type { DemoState } from '../../bot/accounts/demo/records.ts';
import { seed } from '../../bot/accounts/demo/seed.ts';
import { readCompanyFile } from '../../bot/config/company-file.ts';
import type { ServerMessage } from '../../bot/desk/views.ts';
import { SPOILED, type SpoiledTurn } from '../bot/guard/spoiled-turns.ts';
import { type Customer, type Say, WAYS } from '../bot/guard/ways.ts';
import { runCommand } from '../support/command.ts';
import { DeskClient } from '../support/desk-rig.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { textOf } from '../support/shown.ts';
import { startSmtp, type RunningSmtp } from '../support/smtp.ts';
import { isFromBot, WebsiteCustomer } from '../support/website-customer.ts';

const HOST_TOKEN_SECRET = 'of the host website, 32 letters or more';
const ACCOUNTS: Readonly<Record<Language, string>> = { en: 'ada', de: 'ben', nl: 'carlijn' };

/** The chat page keeps the way out in sight, so these break nothing there. */
const IN_SIGHT = ['I06', 'I09'];
const CASES = SPOILED.filter(({ rule }) => !IN_SIGHT.includes(rule)).map((spoiled, i) => ({
  ...spoiled,
  language: spoiled.languages?.[0] ?? 'en',
  /** Nobody has cancelled before, or was helped. */
  account: `customer-${String(i)}`,
}));
type Case = (typeof CASES)[number];

describe('the program with a bot that breaks promises', function () {
  this.timeout(120_000);
  let folder: string;
  let smtp: RunningSmtp;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'adieu-spoiled-'));
    writeFileSync(join(folder, 'which.json'), '');
    smtp = await startSmtp();
  });
  after(async () => {
    await smtp[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  const spoilWith = (one: Case | null) => {
    const { what, language } = one ?? {};
    writeFileSync(join(folder, 'which.json'), one ? JSON.stringify({ what, language }) : '');
  };
  const spoiled = () => ({
    NODE_OPTIONS: `--import ${join(import.meta.dirname, 'spoiling.ts')}`,
    SPOILING: join(folder, 'which.json'),
    HOST_TOKEN_SECRET,
  });
  const production = () => ({
    ...spoiled(),
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://chat.example.com',
    TEAMS: 'off',
    DIRECT_LINE_SECRET: 'of the website channel',
    SMTP_URL: smtp.url,
    MAIL_FROM: 'help@example.com',
    OIDC_ISSUER: 'https://login.example.com',
    OIDC_CLIENT_ID: 'adieu',
    OIDC_CLIENT_SECRET: 'of the sign-in',
  });

  describe('in production', () => {
    let server: RunningServer;
    let metrics: string;
    let tasks: readonly { readonly kind: string; readonly conversationId: string | null }[];
    const played = new Map<Case, { readonly id: string; readonly seen: readonly string[] }>();
    const lines = new Map<string, readonly Line[]>();

    before(async () => {
      const dataDir = join(folder, 'data');
      mkdirSync(dataDir);
      writeFileSync(join(dataDir, 'accounts.json'), JSON.stringify(withOneEach()));
      server = await startServer({ ...production(), DATA_DIR: dataDir });
      for (const one of CASES) played.set(one, await play(server, one, spoilWith));
      metrics = await (await fetch(`${server.url}/metrics`)).text();
      await server.stop();
      const { out } = runCommand('transcripts.ts', { DATA_DIR: dataDir });
      for (const conversation of readTranscripts(out).conversations)
        lines.set(conversation[0]?.conversationId ?? '', conversation);
      tasks = await tasksAtTheDesk(dataDir);
    });
    after(() => server.dispose());

    for (const one of CASES) {
      const { rule, what, language, left = false } = one;
      const outcome = left ? 'left' : 'mended';
      it(`${left ? 'leaves it to a person' : 'is mended'} where it ${what} (${rule}, ${language})`, () => {
        const { id, seen } = played.get(one) ?? expect.fail('was not played');
        const stored = lines.get(id) ?? [];
        // What the customer has before them is what is on record, and what was judged.
        const shown = stored.flatMap((line) =>
          line.type === 'message' && line.actor !== 'customer' ? [line.text] : [],
        );
        expect(seen).to.deep.equal(shown.map((text) => text.replaceAll('\n', ' ')));
        const broken = checkFairness(stored).map((finding) => finding.id);
        expect(broken.includes(rule), broken.join()).to.equal(left);
        const guarded = stored.filter((line) => (line.type as string) === 'guard');
        expect(guarded.at(-1)).to.deep.include({ left: left ? [rule] : [] });
        expect(logged(server.output(), id)).to.deep.include({ rule, outcome });
        expect(metrics).to.match(
          new RegExp(`adieu_promises_broken_total\\{rule="${rule}",outcome="${outcome}"\\} [1-9]`),
        );
        const mine = tasks.filter(({ conversationId }) => conversationId === id);
        expect(mine.some(({ kind }) => kind === 'promise_broken')).to.equal(left);
      });
    }

    it('says nothing of what anybody wrote in its log', () => {
      for (const { seen } of played.values())
        for (const text of seen.filter((one) => one.length > 30))
          expect(server.output()).to.not.include(text);
      expect(server.output()).to.not.match(/cancel my subscription|too expensive|kündigen/);
    });
  });

  it('in development fails the turn, and the customer gets the ways on all the same', async () => {
    const server = await startServer(spoiled());
    try {
      const one = CASES.find(({ rule }) => rule === 'I48') ?? expect.fail('no such case');
      const { seen } = await play(server, { ...one, account: 'ada' }, spoilWith);
      expect(seen.at(-1)).to.match(/^Something went wrong/);
      expect(seen.join()).to.not.include('We will miss you');
      const metrics = await (await fetch(`${server.url}/metrics`)).text();
      expect(metrics).to.match(/adieu_turns_total\{status="failed"\} 1/);
    } finally {
      await server.dispose();
    }
  });
});

/** The demo's books with one account more for each case. */
function withOneEach(): DemoState {
  const { company } = readCompanyFile('data/policy/northlight.yaml');
  if (!company) throw new Error('the shipped policy file is broken');
  const demo = seed(new Date(), company);
  const more = CASES.flatMap(({ language, account: id }) =>
    demo.accounts
      .filter((one) => one.id === ACCOUNTS[language])
      .map((one) => ({ ...one, id, email: `${id}@example.com` })),
  );
  return { ...demo, accounts: [...demo.accounts, ...more] };
}

/** Speaks to the program as the chat page does, and returns what was there to be read at last. */
async function play(
  server: RunningServer,
  one: Case,
  spoilWith: (one: Case | null) => void,
): Promise<{ readonly id: string; readonly seen: readonly string[] }> {
  let visitor: WebsiteCustomer | null = null;
  const there = () => visitor ?? expect.fail('nobody has arrived');
  const customer: Customer = {
    arrive: async () => {
      visitor = await WebsiteCustomer.arrive(server.url, one.account, signed);
    },
    say: async (text) => {
      await there().say(text);
    },
    press: async (label) => {
      await there().press(label);
      if (WAYS_TO_A_RECEIPT.has(one.way))
        await there().until((all) =>
          all.some(({ channelData: data }) => data?.adieu?.kind === 'receipt'),
        );
    },
  };
  const say: Say = (en, de, nl) => ({ en, de, nl })[one.language];
  const steps = WAYS[one.way](customer, say);
  for (const step of steps.slice(0, -1)) await step();
  spoilWith(one);
  await steps.at(-1)?.();
  const seen = (await there().seen()).filter(isFromBot).map(textOf);
  spoilWith(null);
  return { id: there().conversationId, seen };
}

const WAYS_TO_A_RECEIPT: ReadonlySet<SpoiledTurn['way']> = new Set([
  'confirms',
  'says why and confirms',
  'skips',
]);

function signed(_base: string, account: string): Promise<string> {
  const issuedAt = Math.floor(Date.now() / 1000);
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('https://shop.example.com')
    .setAudience('adieu')
    .setSubject(account)
    .setJti(crypto.randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + 300)
    .sign(new TextEncoder().encode(HOST_TOKEN_SECRET));
}

/** What the log has of this conversation under the code of the guard. */
function logged(output: string, id: string): readonly object[] {
  return output
    .split('\n')
    .filter((line) => line.includes('"promise_broken"') && line.includes(id))
    .map((line) => {
      const { rule, outcome } = JSON.parse(line) as { rule: string; outcome: string };
      return { rule, outcome };
    });
}

/** The same data outside production, where one can sign in by a link. */
async function tasksAtTheDesk(dataDir: string) {
  const server = await startServer({ DATA_DIR: dataDir });
  try {
    const socket = (await DeskClient.signIn(server.url, 'Anna', 'lead')).socket();
    await socket.status;
    socket.send({ type: 'hello', epoch: null, seq: 0 });
    const { snapshot } = await socket.until(
      (message): message is Extract<ServerMessage, { type: 'snapshot' }> =>
        message.type === 'snapshot',
    );
    socket.close();
    return snapshot.tasks;
  } finally {
    await server.dispose();
  }
}
