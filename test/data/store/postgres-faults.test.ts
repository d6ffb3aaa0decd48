import { expect } from 'chai';
import pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { hasCode } from '../../../data/model/errors.ts';
import {
  openPostgresStore,
  type PostgresFault,
} from '../../../data/store/postgres/open-postgres-store.ts';
import type { PostgresStore } from '../../../data/store/postgres/postgres-store.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres-server.ts';
import { startTcpProxy, type TcpProxy } from '../../support/tcp-proxy.ts';
import { expectCode } from './contract.ts';
import { append, metaValue, putMeta, texts } from './samples.ts';

describe('the PostgreSQL store, when the database is lost', () => {
  let server: PostgresServer;
  let proxy: TcpProxy;
  let store: PostgresStore;
  let direct: pg.Client;
  const faults: PostgresFault[] = [];

  before(async () => {
    server = await startPostgres();
    proxy = await startTcpProxy(server.port);
  });
  after(async () => {
    await proxy.close();
    await server.dispose();
  });
  beforeEach(async () => {
    const url = await server.createDatabase();
    direct = new pg.Client({ connectionString: url });
    direct.on('error', () => undefined);
    await direct.connect();
    const through = url.replace(`:${server.port}/`, `:${proxy.port}/`);
    faults.length = 0;
    store = await openPostgresStore({
      url: through,
      onFault: (fault) => faults.push(fault),
      patienceMs: 2_000,
    });
  });
  afterEach(async () => {
    proxy.open();
    await store.close();
    await direct.end();
  });

  const change = () => store.commit([putMeta('m', 'done'), append('k', 1, 'done')]);

  for (const [what, lost] of [
    ['whose answer is lost', { kind: 'answer_lost' }],
    ['that never arrived', { kind: 'request_lost' }],
    ['that arrives after it was given up', { kind: 'late', ms: 300 }],
  ] as const) {
    it(`does a commit ${what} exactly once`, async () => {
      await store.commit([putMeta('warm', 1)]);
      for (const fault of [lost, null]) {
        if (fault) proxy.next(fault);
        // `any`: nothing but the store itself keeps it from being done twice.
        await store.commit([putMeta('m', 'done')]);
      }
      await wait(500);
      expect((await store.get('meta', 'm'))?.version).to.equal(2);
    });

    it(`does a large commit ${what} exactly once`, async () => {
      await store.commit([putMeta('warm', 1)]);
      proxy.next(lost);
      await store.commit(Array.from({ length: 100 }, (_, i) => putMeta(`m${i}`, i)));
      await wait(500);
      const { rows } = await direct.query('SELECT max(version) AS most, count(*) FROM meta');
      expect(rows).to.deep.equal([{ most: 1, count: '101' }]);
    });
  }

  it('settles a commit that is still under way when its connection is lost', async () => {
    await store.commit([putMeta('m', 'before')]);
    await direct.query('BEGIN');
    await direct.query(`SELECT 1 FROM meta WHERE id = 'm' FOR UPDATE`);
    const commit = change();
    await wait(100);
    proxy.cut();
    proxy.open();
    await wait(300);
    await direct.query('COMMIT');
    await commit;
    expect((await store.get('meta', 'm'))?.version).to.equal(2);
    expect(await texts(store, 'k')).to.deep.equal(['done']);
  });

  it('goes on after every connection was ended', async () => {
    await store.commit([putMeta('m', 1)]);
    await direct.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
    );
    const reads = Array.from({ length: 20 }, () => metaValue(store, 'm'));
    expect(new Set(await Promise.all(reads))).to.deep.equal(new Set([1]));
    await store.commit([putMeta('m', 2, 1)]);
  });

  it('waits for a slow one, and takes it for no lost one', async () => {
    await store.commit([putMeta('m', 1)]);
    proxy.slow(400);
    const startedAt = performance.now();
    await Promise.all([change(), metaValue(store, 'm')]);
    expect(performance.now() - startedAt).to.be.above(390);
    expect(store.writable).to.equal(true);
    expect((await store.get('meta', 'm'))?.version).to.equal(2);
    expect(faults).to.deep.equal([]);
  });

  it('gives up on one that is slower than work may wait, and leaves nothing to happen later', async () => {
    await store.commit([putMeta('m', 1)]);
    await direct.query('BEGIN');
    await direct.query(`SELECT 1 FROM meta WHERE id = 'm' FOR UPDATE`);
    await expectCode(change(), 'store_unavailable');
    await direct.query('COMMIT');
    await wait(500);
    expect((await store.get('meta', 'm'))?.version).to.equal(1);
    expect(await texts(store, 'k')).to.deep.equal([]);
  });

  it('lets go of an old primary that takes no writes any more, and goes on with the new one', async () => {
    await store.commit([putMeta('m', 1)]);
    const { rows } = await direct.query<{ name: string }>('SELECT current_database() AS name');
    const name = rows[0]?.name ?? '';
    await direct.query(`ALTER DATABASE ${name} SET default_transaction_read_only = on`);
    await direct.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = current_database()',
    );
    const commit = change();
    await wait(300);
    expect(store.writable).to.equal(false);
    await direct.query(`ALTER DATABASE ${name} RESET default_transaction_read_only`);
    await commit;
    expect((await store.get('meta', 'm'))?.version).to.equal(2);
    expect(store.writable).to.equal(true);
  });

  it('waits for a database that comes back, and says that it does', async () => {
    await store.commit([putMeta('m', 1)]);
    proxy.cut();
    const read = metaValue(store, 'm');
    const commit = change();
    await wait(300);
    expect(store.writable).to.equal(false);
    proxy.open();
    await commit;
    expect(await read).to.be.oneOf([1, 'done']);
    expect(store.writable).to.equal(true);
    expect(faults.map(({ kind }) => kind)).to.deep.equal(['database_lost', 'database_back']);
  });

  it('gives up on one that stays away, and takes work again by itself', async () => {
    await store.commit([putMeta('m', 1)]);
    proxy.cut();
    await expectCode(change(), 'store_unavailable');
    await expectCode(metaValue(store, 'm'), 'store_unavailable');
    expect(store.writable).to.equal(false);
    proxy.open();
    for (let waited = 0; !store.writable && waited < 3_000; waited += 20) await wait(20);
    expect(store.writable).to.equal(true);
    expect(await metaValue(store, 'm')).to.equal(1);
  });

  it('loses and doubles nothing while the server is restarted', async () => {
    const writers = Array.from({ length: 8 }, async (_, w) => {
      for (let n = 1; n <= 60; n++) {
        try {
          await store.commit([
            append(`w${w}`, n, String(n)),
            putMeta(`w${w}`, n, n === 1 ? 'absent' : n - 1),
          ]);
        } catch (error) {
          // Nothing else may come out of it, a conflict least of all.
          if (!hasCode(error, 'store_unavailable')) throw error;
          n -= 1;
        }
        await wait(5);
      }
    });
    for (let round = 0; round < 3; round++) {
      await wait(100);
      await server.stop();
      await server.start();
    }
    await Promise.all(writers);
    const all = Array.from({ length: 60 }, (_, i) => String(i + 1));
    for (let w = 0; w < 8; w++) {
      expect(await texts(store, `w${w}`)).to.deep.equal(all);
      expect((await store.get('meta', `w${w}`))?.version).to.equal(60);
    }
  });
});
