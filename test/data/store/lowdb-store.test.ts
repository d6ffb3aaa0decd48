import { expect } from 'chai';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openReadOnly } from '../../../data/store/lowdb/open-read-only.ts';
import { storeContract } from './contract.ts';
import { newFolder, openStore, using } from './folder.ts';
import { append, metaValue, putMeta, sampleTask, texts } from './samples.ts';

storeContract('lowdb', async () => (await openStore(await newFolder())).store);

storeContract('lowdb that writes a snapshot again and again', async () => {
  const { store } = await openStore(await newFolder(), { segmentBytes: 2000 });
  return store;
});

describe('the lowdb store', () => {
  it('knows everything after it was closed and opened', async () => {
    const folder = await newFolder();
    await using(folder, async (store) => {
      await store.commit([putMeta('a', 'Grüße 👋'), putMeta('b', 1), append('k', 1, 'hello')]);
      await store.commit([putMeta('a', 'again'), append('k', 2, 'wörld')]);
      await store.commit([{ op: 'delete', collection: 'meta', id: 'b', expect: 1 }]);
      const doc = sampleTask('t', '2026-12-01');
      await store.commit([{ op: 'put', collection: 'tasks', id: 't', doc, expect: 'absent' }]);
    });
    await using(folder, async (store) => {
      expect(await store.get('meta', 'a')).to.deep.equal({
        doc: { id: 'a', value: 'again' },
        version: 2,
      });
      expect(await store.get('meta', 'b')).to.equal(null);
      expect(await texts(store, 'k')).to.deep.equal(['hello', 'wörld']);
      expect((await store.list('tasks', 'openByDue')).items).to.have.length(1);
      await store.commit([append('k', 3), putMeta('a', 'third', 2)]);
    });
  });

  it('knows everything after snapshots, with commits before, during and after them', async () => {
    const folder = await newFolder();
    await using(folder, async (store) => {
      for (let i = 0; i < 2000; i += 50) {
        await store.commit(
          Array.from({ length: 50 }, (_, j) => putMeta(`m${i + j}`, 'x'.repeat(500))),
        );
      }
      await store.commit([append('k', 1, 'before')]);
      const snapshot = store.snapshot();
      const during = Array.from({ length: 300 }, async (_, i) => {
        await store.commit([putMeta(`m${i * 3}`, `during ${i}`)]);
        await store.commit([
          { op: 'delete', collection: 'meta', id: `m${i * 3 + 1}`, expect: 'any' },
        ]);
        await store.commit([putMeta(`new${i}`, i), append(`k${i}`, 1, 'during')]);
      });
      await Promise.all([snapshot, ...during]);
      await store.commit([append('k', 2, 'after'), putMeta('after', 1)]);
    });
    expect((await readdir(folder)).filter((name) => name.startsWith('snapshot-'))).to.have.length(
      1,
    );
    await using(folder, async (store) => {
      for (let i = 0; i < 300; i += 1) {
        expect(await metaValue(store, `m${i * 3}`)).to.equal(`during ${i}`);
        expect(await store.get('meta', `m${i * 3 + 1}`)).to.equal(null);
        expect(await metaValue(store, `new${i}`)).to.equal(i);
        expect(await texts(store, `k${i}`)).to.deep.equal(['during']);
      }
      expect(await metaValue(store, 'm1997')).to.equal('x'.repeat(500));
      expect(await texts(store, 'k')).to.deep.equal(['before', 'after']);
      expect(await metaValue(store, 'after')).to.equal(1);
    });
  });

  it('removes the journal that a snapshot covers, but for segments that hold entries', async () => {
    const folder = await newFolder();
    await using(folder, async (store) => {
      await store.commit([putMeta('a', 1), append('k', 1, 'kept')]);
      await store.snapshot();
      await store.commit([putMeta('a', 2)]);
      await store.snapshot();
      expect((await readdir(folder)).sort()).to.deep.equal([
        'format.json',
        'journal-0000000001.log',
        'journal-0000000003.log',
        'lock',
        'snapshot-0000000003.jsonl',
      ]);
      expect(await texts(store, 'k')).to.deep.equal(['kept']);
    });
    await using(folder, async (store) => {
      expect(await texts(store, 'k')).to.deep.equal(['kept']);
      expect(await metaValue(store, 'a')).to.equal(2);
    });
  });

  it('starts a new segment and writes a snapshot by itself', async () => {
    const folder = await newFolder();
    const { store, faults } = await openStore(folder, { segmentBytes: 50_000 });
    for (let i = 0; i < 400; i += 1) await store.commit([putMeta(`m${i % 10}`, 'x'.repeat(1000))]);
    await store.close();
    const names = await readdir(folder);
    expect(names.filter((name) => name.startsWith('snapshot-'))).to.have.length(1);
    expect(names.filter((name) => name.startsWith('journal-')).length).to.be.lessThan(4);
    expect(faults).to.deep.equal([]);
    await using(folder, async (reopened) => {
      expect((await reopened.get('meta', 'm9'))?.version).to.equal(40);
    });
  });

  it('goes on beside a snapshot of 20,000 documents without holding a commit up', async () => {
    const folder = await newFolder();
    await using(folder, async (store) => {
      await store.commit(
        Array.from({ length: 20_000 }, (_, i) => putMeta(`m${i}`, 'x'.repeat(300))),
      );
      const state = { done: false };
      const snapshot = store.snapshot().then(() => {
        state.done = true;
      });
      let commits = 0;
      while (!state.done) {
        await store.commit([putMeta('z', commits)]);
        commits += 1;
      }
      await snapshot;
      expect(commits).to.be.greaterThan(5);
    });
  });

  it('keeps everything from other users of the machine', async () => {
    const folder = join(await newFolder(), 'store');
    await using(folder, async (store) => {
      await store.commit([putMeta('a', 1)]);
      await store.snapshot();
      expect((await stat(folder)).mode & 0o777).to.equal(0o700);
      for (const name of await readdir(folder)) {
        expect((await stat(join(folder, name))).mode & 0o777, name).to.equal(0o600);
      }
    });
  });

  it('can be read beside the writer, up to its last commit', async () => {
    const folder = await newFolder();
    await using(folder, async (store) => {
      await store.commit([putMeta('a', 1), append('k', 1, 'hello')]);
      const first = await openReadOnly(folder);
      await store.commit([putMeta('a', 2), append('k', 2)]);
      await store.snapshot();
      expect(await first.get('meta', 'a')).to.deep.include({ version: 1 });
      expect(await first.lastSeq('k')).to.equal(1);
      await first.close();
      const second = await openReadOnly(folder);
      expect(await second.get('meta', 'a')).to.deep.include({ version: 2 });
      expect((await second.entriesAfter('k', 0)).map(({ seq }) => seq)).to.deep.equal([1, 2]);
      await second.close();
      await store.commit([putMeta('a', 3)]);
    });
  });

  it('can be read while it is written and snapshots come and go', async () => {
    const folder = await newFolder();
    const { store } = await openStore(folder, { segmentBytes: 20_000 });
    await store.commit([putMeta('count', 0)]);
    const state = { on: true };
    const writing = (async () => {
      for (let i = 1; state.on; i += 1) {
        await store.commit([putMeta('count', i), append('k', i, 'x'.repeat(500))]);
      }
    })();
    for (let i = 0; i < 20; i += 1) {
      const atLeast = Number(await metaValue(store, 'count'));
      const reader = await openReadOnly(folder);
      const count = Number((await reader.get('meta', 'count'))?.doc.value);
      expect(count).to.be.at.least(atLeast);
      expect(await reader.lastSeq('k')).to.equal(count);
      await reader.close();
    }
    state.on = false;
    await writing;
    await store.close();
  });
});
