import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { backupStore, restoreStore } from '../../../data/store/lowdb/copy.ts';
import { openStore } from '../../data/store/folder.ts';
import { type App, startApp } from '../../support/app.ts';
import { DeskClient } from '../../support/desk-rig.ts';
import { newDatabase } from '../../support/postgres.ts';
import { advanceClock, WebsiteCustomer } from '../../support/website-customer.ts';
import { wholeStore } from '../../support/whole-store.ts';

const ROOT = join(import.meta.dirname, '../../..');
const OWN = 'my neighbour Bartholomew';

/** How a store is kept, saved and put back. */
interface Keeping {
  environment(): Promise<Readonly<Record<string, string>>>;
  start(environment: Readonly<Record<string, string>>): Promise<App>;
  /** Of a program that was stopped. @returns the environment of the program on the restored backup */
  save(
    environment: Readonly<Record<string, string>>,
  ): Promise<() => Promise<Readonly<Record<string, string>>>>;
}

describe('a customer whose account is deleted', () => {
  let dataDir: string;
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'adieu-erased-'))));
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  const embedded: Keeping = {
    environment: () => Promise.resolve({ DATA_DIR: dataDir }),
    start: async (environment) =>
      startApp(environment, { store: (await openStore(join(dataDir, 'store'))).store }),
    save: async (environment) => {
      const [store, backup] = [join(dataDir, 'store'), join(dataDir, 'backup')];
      await backupStore(store, backup);
      return async () => {
        await restoreStore(backup, store, new Date());
        return environment;
      };
    },
  };
  const inDatabase: Keeping = {
    environment: async () => ({ DATA_DIR: dataDir, DATABASE_URL: await newDatabase() }),
    start: (environment) => startApp(environment),
    save: async (environment) => {
      const url = new URL(environment['DATABASE_URL'] ?? '');
      const name = url.pathname.slice(1);
      const client = new pg.Client({ connectionString: url.href.replace(/[^/]+$/, 'postgres') });
      await client.connect();
      await client.query(`CREATE DATABASE backup_of_${name} TEMPLATE ${name}`);
      await client.end();
      url.pathname = `/backup_of_${name}`;
      return () => Promise.resolve({ ...environment, DATABASE_URL: url.href });
    },
  };

  const code = (): string => {
    const folder = join(dataDir, 'mail');
    const file = readdirSync(folder).find((name) => name.includes('-code-')) ?? '';
    return /\b\d{6}\b/.exec(readFileSync(join(folder, file), 'utf8'))?.[0] ?? '';
  };
  const deletes = async (app: App): Promise<WebsiteCustomer> => {
    const ada = await WebsiteCustomer.arrive(app.url, 'ada');
    await ada.say(`${OWN} told me to leave`);
    await ada.say('delete my account');
    await ada.press('Delete now');
    await app.context.outbox.drain();
    await ada.say(code());
    await app.context.outbox.drain();
    expect((await app.context.accounts.find('ada'))?.status).to.equal('deletion_scheduled');
    return ada;
  };
  const audit = (environment: Readonly<Record<string, string>>, command: string) => {
    const env = { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', ...environment };
    const { stdout } = spawnSync(process.execPath, ['bot/cli/audit.ts', command], {
      cwd: ROOT,
      env,
    });
    return String(stdout);
  };
  const onDisk = (folder: string): string =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
      .join('\n');

  for (const [name, keeping] of [
    ['the embedded store', embedded],
    ['PostgreSQL', inDatabase],
  ] as const) {
    it(`is erased when the grace is over, again after a restore, and the audit stays whole: ${name}`, async () => {
      const environment = await keeping.environment();
      let app = await keeping.start(environment);
      try {
        const { conversationId } = await deletes(app);
        expect(await wholeStore(app.context.store)).to.include(OWN);
        await app.context.sealer.seal();
        expect(audit(environment, 'show')).to.include('"accountId":"ada"');
        await app.stop();
        const restore = await keeping.save(environment);

        app = await keeping.start(environment);
        await advanceClock(app.url, 'P15D');
        expect((await app.context.accounts.find('ada'))?.status).to.equal('deleted');
        const { store } = app.context;
        expect(await store.get('conversations', conversationId)).to.equal(null);
        expect(await wholeStore(store)).to.not.include('Bartholomew');
        const [receipt] = (await store.list('receipts', 'byAccount', { equals: 'ada' })).items;
        expect(receipt?.doc.declaration.change).to.equal('delete');
        expect(readdirSync(join(dataDir, 'mail')).join()).to.not.include('ada@');
        expect((await store.list('erasures', 'unfinished')).items, 'off the disk').to.be.empty;
        if (keeping === embedded) {
          expect(onDisk(join(dataDir, 'store'))).to.not.include('Bartholomew');
        }
        await app.context.sealer.seal();
        expect(audit(environment, 'verify')).to.match(/^ok: \d+ entries/);
        expect(audit(environment, 'show')).to.include('"erased":true').and.not.include('"ada"');
        await app.stop();

        const restored = await restore();
        app = await keeping.start(restored);
        expect(await wholeStore(app.context.store)).to.not.include('Bartholomew');
        await app.context.sealer.seal();
        expect(audit(restored, 'verify')).to.match(/^ok: \d+ entries/);
        expect(audit(restored, 'show')).to.not.include('"accountId":"ada"');
      } finally {
        await app.stop();
      }
    });
  }

  it('is erased when a lead decides it; agents may not', async () => {
    const app = await startApp();
    try {
      const [ada, ben] = [
        await WebsiteCustomer.arrive(app.url, 'ada'),
        await WebsiteCustomer.arrive(app.url, 'ben'),
      ];
      for (const customer of [ada, ben]) await customer.say(`${OWN} asks how long the notice is`);
      const path = `/api/desk/conversations/${ada.conversationId}/erase`;
      const anna = await DeskClient.signIn(app.url, 'Anna');
      expect((await anna.post(path)).body.error?.code).to.equal('LeadsOnly');
      const lea = await DeskClient.signIn(app.url, 'Lea', 'lead');
      expect((await lea.post(path)).body).to.deep.equal({ state: 'erased' });
      const { store } = app.context;
      expect(await store.get('conversations', ada.conversationId)).to.equal(null);
      expect(await store.get('conversations', ben.conversationId)).to.not.equal(null);
      expect((await lea.post(path)).status).to.equal(404);
      const again = await WebsiteCustomer.arrive(app.url, 'ada');
      expect(again.conversationId).to.not.equal(ada.conversationId);
    } finally {
      await app.stop();
    }
  });
});
