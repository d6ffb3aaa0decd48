import { expect } from 'chai';
import pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { openPostgresStore } from '../../../data/store/postgres/open-postgres-store.ts';
import type { PostgresStore } from '../../../data/store/postgres/postgres-store.ts';
import type { Elsewhere } from '../../../data/store/shared.ts';
import { newDatabase } from '../../support/postgres.ts';
import { type TcpProxy, startTcpProxy } from '../../support/tcp-proxy.ts';
import { append, putMeta, sampleTask } from './samples.ts';

describe('processes that share a PostgreSQL store', () => {
  let url: string;
  let proxy: TcpProxy;
  let here: PostgresStore;
  let there: PostgresStore;
  let heard: Elsewhere[];
  const watched = new Set<string>();

  beforeEach(async () => {
    url = await newDatabase();
    proxy = await startTcpProxy(Number(new URL(url).port));
    const through = new URL(url);
    through.port = String(proxy.port);
    here = await open(String(through));
    there = await open(url);
    watched.clear();
    heard = [];
    here.listen(
      (event) => heard.push(event),
      () => watched,
    );
    await untilHeard({ kind: 'said', word: 'ready' }, () => there.say('ready'));
    heard.length = 0;
  });
  afterEach(async () => {
    proxy.open();
    await Promise.all([here.close(), there.close()]);
    await proxy.close();
  });

  /** How long it took, in ms. Repeats what is done until it is heard: for what may be missed. */
  const untilHeard = async (expected: Elsewhere, again?: () => void): Promise<number> => {
    const startedAt = performance.now();
    for (;;) {
      again?.();
      if (heard.some((event) => isSame(event, expected))) return performance.now() - startedAt;
      if (performance.now() - startedAt > 10_000) throw new Error(JSON.stringify(heard));
      await wait(again ? 50 : 2);
    }
  };

  it('hear within 200 ms what another has committed, and not what they did themselves', async () => {
    await here.commit([append('mine', 1)]);
    await there.commit([append('k', 1), append('k', 2)]);
    expect(await untilHeard({ kind: 'appended', conversationId: 'k', lastSeq: 2 })).to.be.below(
      200,
    );
    await there.commit([
      {
        op: 'put',
        collection: 'tasks',
        id: 't',
        doc: sampleTask('t', '2026-12-01'),
        expect: 'any',
      },
    ]);
    expect(await untilHeard({ kind: 'changed', collections: ['tasks'] })).to.be.below(200);
    expect(heard.filter((event) => event.kind === 'appended')).to.have.length(1);
  });

  it('hear of everything when much is committed at once', async () => {
    const ids = Array.from({ length: 300 }, (_, i) => `conversation with a long name ${i}`);
    await Promise.all(ids.map((id) => there.commit([append(id, 1)])));
    for (const id of ids) await untilHeard({ kind: 'appended', conversationId: id, lastSeq: 1 });
  });

  it('hear what another says and nobody keeps', async () => {
    there.say({ typing: 'Grüße 👋' });
    there.say('x'.repeat(4_001));
    there.say('small');
    await untilHeard({ kind: 'said', word: { typing: 'Grüße 👋' } });
    await untilHeard({ kind: 'said', word: 'small' });
    const words = heard.flatMap((event) => (event.kind === 'said' ? [event.word] : []));
    expect(words.filter((word) => word !== 'ready')).to.deep.equal([
      { typing: 'Grüße 👋' },
      'small',
    ]);
  });

  it('find what somebody committed who died before telling', async () => {
    watched.add('k').add('none');
    const direct = new pg.Client({ connectionString: url });
    await direct.connect();
    await direct.query(`INSERT INTO entries VALUES ('k', 1, '{"kind":"event"}')`);
    await direct.end();
    expect(await untilHeard({ kind: 'appended', conversationId: 'k', lastSeq: 1 })).to.be.below(
      3_000,
    );
  });

  it('look for themselves within 200 ms while they hear nothing, and listen again after', async () => {
    watched.add('k');
    const direct = new pg.Client({ connectionString: url });
    await direct.connect();
    const deafen = (): Promise<unknown> =>
      direct.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND application_name = 'adieu listening'`,
      );
    const deafening = { on: true };
    const deaf = (async () => {
      while (deafening.on) await deafen();
    })();
    await wait(300);
    await there.commit([append('k', 1)]);
    expect(await untilHeard({ kind: 'appended', conversationId: 'k', lastSeq: 1 })).to.be.below(
      200,
    );
    deafening.on = false;
    await deaf;
    await direct.end();
    heard.length = 0;
    await untilHeard({ kind: 'said', word: 'again' }, () => there.say('again'));
  });

  it('go on hearing after the network was away', async () => {
    watched.add('k');
    proxy.cut();
    await there.commit([append('k', 1)]);
    await wait(300);
    proxy.open();
    await untilHeard({ kind: 'appended', conversationId: 'k', lastSeq: 1 });
    heard.length = 0;
    await untilHeard({ kind: 'said', word: 'again' }, () => there.say('again'));
    await here.commit([putMeta('m', 1)]);
  });
});

function open(url: string): Promise<PostgresStore> {
  return openPostgresStore({ url, onFault: () => undefined });
}

function isSame(a: Elsewhere, b: Elsewhere): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
