import { expect } from 'chai';
import pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { openPostgresStore } from '../../data/store/postgres/open-postgres-store.ts';
import { type App, startApp } from '../support/app.ts';
import { newDatabase } from '../support/postgres.ts';
import { startTcpProxy, type TcpProxy } from '../support/tcp-proxy.ts';
import { WebsiteCustomer } from '../support/website-customer.ts';

describe('a turn whose commit was sent to a database that did not answer any more', () => {
  let proxy: TcpProxy;
  /** Holds the conversation's row in a transaction. */
  let holder: pg.Client;
  /** Looks on from outside of it: a transaction sees the connections of its first look for ever. */
  let observer: pg.Client;
  let app: App;
  let customer: WebsiteCustomer;

  beforeEach(async () => {
    const url = await newDatabase();
    proxy = await startTcpProxy(Number(new URL(url).port));
    holder = new pg.Client({ connectionString: url });
    observer = new pg.Client({ connectionString: url });
    await Promise.all([holder.connect(), observer.connect()]);
    const through = new URL(url);
    through.port = String(proxy.port);
    const store = await openPostgresStore({
      url: through.href,
      onFault: () => undefined,
      patienceMs: 1_000,
    });
    app = await startApp({}, { store });
    customer = await WebsiteCustomer.arrive(app.url, 'ada');
  });
  afterEach(async () => {
    proxy.open();
    await app.stop();
    await Promise.all([holder.end(), observer.end()]);
    await proxy.close();
  });

  const post = () =>
    customer.post({
      type: 'message',
      text: 'please cancel my subscription',
      channelData: { clientActivityID: 'c1' },
    });
  const copies = async (): Promise<number> =>
    (await customer.seen()).filter(({ channelData }) => channelData?.['clientActivityID'] === 'c1')
      .length;
  const untilItHolds = async (): Promise<void> => {
    const waiting = `SELECT 1 FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    while ((await observer.query(waiting)).rowCount === 0) await wait(5);
  };

  it('is told as not stored, and found by its key when it is sent again: stored and answered once', async () => {
    // The commit arrives and cannot end; the network goes, and only then it is carried out.
    await holder.query('BEGIN');
    await holder.query('SELECT 1 FROM conversations FOR UPDATE');
    const first = post();
    await untilItHolds();
    proxy.cut();
    const refused = await first;
    expect(refused.status).to.equal(503);
    expect(await refused.text()).to.include('"StoreUnavailable"');
    await holder.query('COMMIT');
    await wait(100);
    proxy.open();

    const second = await post();
    expect(second.status).to.equal(200);
    const { id } = (await second.json()) as { id: string };
    expect(await copies()).to.equal(1);
    const seen = await customer.seen();
    expect(seen.filter((activity) => activity.id === id)).to.have.length(1);
    expect(new Set(seen.map((activity) => activity.id)).size).to.equal(seen.length);
    expect(await (await post()).json()).to.deep.equal({ id });
  });

  it('is settled without anybody’s help where the database answers again in time', async () => {
    await holder.query('BEGIN');
    await holder.query('SELECT 1 FROM conversations FOR UPDATE');
    const first = post();
    await untilItHolds();
    proxy.cut();
    proxy.open();
    await holder.query('COMMIT');
    expect((await first).status).to.equal(200);
    expect(await copies()).to.equal(1);
  });
});
