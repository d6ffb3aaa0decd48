import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import pg from 'pg';
import { moveToPostgres } from '../../../bot/cli/move-to-postgres.ts';
import { openPostgresStore } from '../../../data/store/postgres/open-postgres-store.ts';
import { using } from '../../data/store/folder.ts';
import { newDatabase } from '../../support/postgres.ts';
import { type RunningServer, startServer } from '../../support/server.ts';
import { kindOf, WebsiteCustomer } from '../../support/website-customer.ts';

const ROOT = join(import.meta.dirname, '../../..');

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

describe('npm run store -- copy-to-postgres', function () {
  this.timeout(120_000);
  let server: RunningServer;
  let ada: WebsiteCustomer;
  let visitor: WebsiteCustomer;
  let fileUrl: string;
  let url: string;

  const start = (program: string, ...args: string[]): ChildProcess =>
    spawn(process.execPath, [join(ROOT, 'bot/cli', program), ...args], {
      env: {
        ...process.env,
        DATA_DIR: server.dataDir,
        DATABASE_URL: url,
        NODE_NO_WARNINGS: '1',
      },
    });
  const run = async (program: string, ...args: string[]): Promise<Ran> => {
    const child = start(program, ...args);
    const printed = { out: '', err: '' };
    child.stdout?.on('data', (chunk: Buffer) => (printed.out += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (printed.err += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, ...printed };
  };
  const copy = () => run('store.ts', 'copy-to-postgres');
  const ask = async (sql: string): Promise<number | null> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rowCount;
    } finally {
      await client.end();
    }
  };

  before(async () => {
    server = await startServer();
    ada = await WebsiteCustomer.arrive(server.url, 'ada');
    await ada.say('please cancel my subscription');
    await ada.post({ type: 'message', value: ada.buttonOf('confirm') });
    await ada.until((seen) => seen.some((activity) => kindOf(activity) === 'receipt'));
    visitor = await WebsiteCustomer.arrive(server.url, null);
    await visitor.say('can I speak to a person? 👋 \u0000 \ud800 {"a": [1]}');
    fileUrl = await attach(server.url, visitor);
  });
  beforeEach(async () => {
    url = await newDatabase();
  });
  after(() => server.dispose());

  it('refuses while a server runs', async () => {
    const { code, err } = await copy();
    expect(code).to.equal(1);
    expect(err).to.match(/^store_locked: /);
    await server.stop();
  });

  it('copies everything: on the new store conversations, sign-ins, receipts, files and the audit go on', async () => {
    await using(join(server.dataDir, 'store'), (store) =>
      store.commit([{ op: 'forget', conversationId: visitor.conversationId, upTo: 1 }]),
    );
    await server.start();
    const before = { ada: await ada.seen(), visitor: await visitor.seen() };
    expect(await read(fileUrl)).to.equal('my contract');
    await server.stop();

    const copied = await copy();
    expect(copied.err).to.equal('');
    const [, documents, entries, files] =
      /^ok: (\d+) documents, (\d+) entries and (\d+) files copied, read back and equal\n$/.exec(
        copied.out,
      ) ?? [];
    expect(files).to.equal('1');
    expect((await run('store.ts', 'verify')).out).to.include(
      `ok: ${String(documents)} documents, ${String(entries)} entries`,
    );
    const onDisk = await run('audit.ts', 'verify', '--store', join(server.dataDir, 'store'));
    expect(onDisk.out).to.match(/^ok: [1-9]\d* entries/);
    const audit = await run('audit.ts', 'verify');
    expect(audit).to.deep.equal(onDisk);

    const replica = await startServer({ DATABASE_URL: url });
    try {
      const adaThere = await ada.at(replica.url);
      expect(await adaThere.seen()).to.deep.equal(before.ada);
      const visitorThere = await visitor.at(replica.url);
      expect(await visitorThere.seen()).to.deep.equal(before.visitor);
      const moved = fileUrl.replace(new URL(server.url).host, new URL(replica.url).host);
      expect(await read(moved)).to.equal('my contract');
      // The account knows that it was cancelled, and the button of then is known to have been pressed.
      await adaThere.say('undo my cancellation');
      expect(adaThere.buttonOf('confirm')).to.include({ change: 'undo' });
    } finally {
      await replica.dispose();
    }
  });

  it('finds what is not equal, whatever it is, and leaves it as it is', async () => {
    await copy();
    expect((await copy()).out).to.match(/were there already and are equal/);
    const conversation = visitor.conversationId;
    const tampered: readonly (readonly [sql: string, found: RegExp])[] = [
      [
        `UPDATE cases SET doc = replace(doc::text, '"applied"', '"open"')::json`,
        /cases\/\S+ differs/,
      ],
      [`UPDATE cases SET version = version + 1`, /cases\/\S+ differs/],
      [`UPDATE receipts SET by_account = 'ben'`, /receipts\/\S+ differs/],
      [`DELETE FROM receipts`, /receipts\/\S+ is missing/],
      [
        `INSERT INTO agents SELECT 'agent_x', 1, '{}', 'Xaver'`,
        /agents\/agent_x is there and was not moved/,
      ],
      [
        `UPDATE entries SET entry = replace(entry::text, 'customer', 'agent')::json WHERE seq = 2`,
        /entry 2 of \S+ differs/,
      ],
      [
        `DELETE FROM entries WHERE conversation = '${conversation}' AND seq = 3`,
        /entry 3 of \S+ is missing/,
      ],
      [`INSERT INTO entries SELECT 'zzz', 1, '{}'`, /entry 1 of zzz is there and was not moved/],
      [`UPDATE forgotten SET up_to = 0`, /the beginning of \S+ differs/],
      [`UPDATE files SET bytes = 'other'::bytea`, /files\/\S+ differs/],
      [
        `UPDATE meta SET doc = replace(doc::text, '"tokenKey":"', '"tokenKey":"x')::json WHERE id = 'secrets'`,
        /meta\/secrets differs/,
      ],
    ];
    for (const [sql, found] of tampered) {
      url = await newDatabase();
      await moveToPostgres(server.dataDir, url);
      expect(await ask(sql), sql).to.be.above(0);
      const again = await moveToPostgres(server.dataDir, url).catch(String);
      expect(again, sql)
        .to.match(found)
        .and.match(/is no copy of this store/);
    }
    const { code, err } = await copy();
    expect(code).to.equal(1);
    expect(err).to.match(/^the database is not empty \(\w+\), and is no copy of this store: meta/);
  });

  it('refuses a database that somebody else uses', async () => {
    const other = await openPostgresStore({ url, onFault: () => undefined });
    const doc = { id: 'mine', value: 1 };
    await other.commit([{ op: 'put', collection: 'meta', id: 'mine', doc, expect: 'any' }]);
    const { code, err } = await copy();
    expect(code).to.equal(1);
    expect(err).to.match(/^the database is not empty \(meta\), and is no copy of this store/);
    expect((await other.get('meta', 'mine'))?.version).to.equal(1);
    expect(await ask('SELECT 1 FROM entries')).to.equal(0);
    await other.close();
  });

  it('begins anew after it was killed in the middle', async () => {
    await (await openPostgresStore({ url, onFault: () => undefined })).close();
    await ask(`CREATE FUNCTION wait_a_bit() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM pg_sleep(2); RETURN NULL; END $$`);
    await ask(`CREATE TRIGGER slow AFTER INSERT ON entries EXECUTE FUNCTION wait_a_bit()`);
    const copying = start('store.ts', 'copy-to-postgres');
    const isInTheMiddle = `SELECT 1 FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event = 'PgSleep'`;
    while ((await ask(isInTheMiddle)) === 0) await wait(20);
    copying.kill('SIGKILL');
    await once(copying, 'close');
    while ((await ask(isInTheMiddle)) !== 0) await wait(20);
    await ask(`DROP TRIGGER slow ON entries`);
    expect(await ask('SELECT 1 FROM meta')).to.equal(0);
    expect((await copy()).out).to.match(/copied, read back and equal/);
  });

  it('says what is missing, and lets nobody change the old folder who means the database', async () => {
    const { code, err } = await run('store.ts', 'compact');
    expect(code).to.equal(1);
    expect(err).to.match(/^DATABASE_URL is set, the data is in PostgreSQL: autovacuum does it/);
    expect((await run('store.ts', 'verify')).err).to.match(
      /^store_unavailable: .*no program of this version has been started/,
    );
    expect((await run('audit.ts', 'head')).err).to.match(/no program of this version/);
    url = '';
    expect(await copy()).to.include({
      code: 2,
      err: 'copy-to-postgres: set DATABASE_URL to the new database\n',
    });
  });
});

async function attach(base: string, customer: WebsiteCustomer): Promise<string> {
  const path = `/v3/directline/conversations/${customer.conversationId}/upload`;
  await fetch(base + path, {
    method: 'POST',
    headers: { Authorization: `Bearer ${customer.token}`, 'Content-Type': 'text/plain' },
    body: 'my contract',
  });
  const attachments = (await customer.seen()).flatMap((activity) => activity.attachments ?? []);
  return attachments.find(({ name }) => name === 'file')?.contentUrl ?? '';
}

async function read(url: string): Promise<string> {
  return (await fetch(url)).text();
}
