import { expect } from 'chai';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compactStore } from '../../../data/store/lowdb/compact.ts';
import { verifyStore } from '../../../data/store/lowdb/verify.ts';
import { expectCode } from './contract.ts';
import { newFolder, openStore, rewrite, using } from './folder.ts';
import { append, forget, putMeta, texts } from './samples.ts';

const now = () => new Date('2026-11-22T09:14:05.000Z');

async function everything(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name !== 'lock');
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('');
}

describe('the lowdb store, forgetting', () => {
  it('still has forgotten after it was closed and opened', async () => {
    const folder = await newFolder();
    await using(folder, async (store) => {
      await store.commit([1, 2, 3].map((seq) => append('part', seq)));
      await store.commit([append('whole', 1), append('anew', 1)]);
      await store.commit([forget('part', 2), forget('whole'), forget('anew')]);
      await store.commit([append('part', 4), append('anew', 1, 'begun anew')]);
    });
    for (const withSnapshot of [true, false]) {
      await using(folder, async (store) => {
        expect(await texts(store, 'part')).to.deep.equal(['text 3', 'text 4']);
        expect(await store.lastSeq('part')).to.equal(4);
        expect(await store.lastSeq('whole')).to.equal(0);
        expect(await texts(store, 'anew')).to.deep.equal(['begun anew']);
        if (withSnapshot) await store.snapshot();
      });
    }
  });

  it('forgets beside a snapshot that does not hold what its journal begins with', async () => {
    const folder = await newFolder();
    await using(folder, async (store) => {
      await store.commit([
        ...Array.from({ length: 20_000 }, (_, i) => putMeta(`m${i}`, 'x'.repeat(100))),
        append('whole', 1),
        append('part', 1),
        append('anew', 1),
      ]);
      const snapshot = store.snapshot();
      await store.commit([append('whole', 2), append('part', 2), append('anew', 2)]);
      await store.commit([append('part', 3), forget('whole'), forget('anew')]);
      await store.commit([forget('part', 2), append('anew', 1, 'begun anew')]);
      await snapshot;
    });
    await using(folder, async (store) => {
      expect(await store.lastSeq('whole')).to.equal(0);
      expect(await texts(store, 'part')).to.deep.equal(['text 3']);
      expect(await texts(store, 'anew')).to.deep.equal(['begun anew']);
    });
    expect(await verifyStore(folder)).to.include({ conversations: 2, entries: 2 });
  });

  it('leaves nothing of it on the disk once it is compacted', async () => {
    const folder = await newFolder();
    await using(folder, async (store) => {
      await store.commit([append('whole', 1, 'SECRET one'), append('kept', 1, 'still here')]);
      await store.commit([append('part', 1, 'SECRET two'), append('part', 2, 'and here')]);
      await store.snapshot();
      await store.commit([forget('whole'), forget('part', 1), putMeta('m', 1)]);
    });
    expect(await everything(folder)).to.contain('SECRET');
    await compactStore(folder, now);
    expect(await everything(folder)).to.not.contain('SECRET');
    await using(folder, async (store) => {
      expect(await texts(store, 'kept')).to.deep.equal(['still here']);
      expect(await texts(store, 'part')).to.deep.equal(['and here']);
      expect(await store.lastSeq('part')).to.equal(2);
      await store.commit([append('part', 3)]);
    });
  });

  it('leaves nothing of it on the disk once it is reclaimed, while commits go on', async () => {
    const folder = await newFolder();
    const { store } = await openStore(folder, { segmentBytes: 40_000 });
    const text = (n: number) => `${String(n)} `.padEnd(200, 'x');
    await store.commit([putMeta('m', 'SECRET document')]);
    for (let i = 1; i <= 300; i += 1) {
      await store.commit([
        append(`k${i % 30}`, Math.ceil(i / 30), text(i)),
        append('whole', i, `SECRET ${text(i)}`),
        append('part', i, i <= 200 ? `SECRET ${text(i)}` : text(i)),
      ]);
    }
    await store.commit([putMeta('m', 1), forget('part', 200), forget('whole')]);

    const state = { done: false };
    const reclaimed = store.reclaim().finally(() => (state.done = true));
    let written = 300;
    while (!state.done) {
      written += 1;
      await store.commit([append('part', written, text(written)), putMeta('z', written)]);
      await store.commit([append(`new${written}`, 1, 'SECRET of the while')]);
      await store.commit([forget(`new${written}`)]);
    }
    await reclaimed;
    expect(written).to.be.greaterThan(310);
    const contents = await everything(folder);
    expect(contents).to.not.match(/SECRET (\d|document)/);

    const check = async (opened: typeof store) => {
      expect(await opened.lastSeq('whole')).to.equal(0);
      const part = await opened.entriesAfter('part', 0, 100_000);
      expect(part.map(({ seq }) => seq)).to.deep.equal(
        Array.from({ length: written - 200 }, (_, i) => 201 + i),
      );
      for (let k = 0; k < 30; k += 1) {
        const kept = await texts(opened, `k${k}`);
        expect(kept).to.deep.equal(
          Array.from({ length: 10 }, (_, i) => text(i * 30 + (k === 0 ? 30 : k))),
        );
      }
    };
    await check(store);
    await store.close();
    await using(folder, check);
    expect(await verifyStore(folder)).to.include({ entries: 300 + written - 200 });
  });

  it('writes nothing again that is forgotten while it reclaims', async () => {
    const folder = await newFolder();
    await using(folder, async (store) => {
      await store.commit(
        Array.from({ length: 4000 }, (_, i) =>
          append(`k${Math.floor(i / 20)}`, (i % 20) + 1, 'SECRET'),
        ),
      );
      const reclaimed = store.reclaim();
      for (let i = 0; i < 200; i += 1) {
        await store.commit([forget(`k${i}`), append(`k${i}`, 1, 'begun anew')]);
      }
      await reclaimed;
      await store.reclaim();
    });
    expect(await everything(folder)).to.not.contain('SECRET');
    await using(folder, async (store) => {
      for (let i = 0; i < 200; i += 1) {
        expect(await texts(store, `k${i}`)).to.deep.equal(['begun anew']);
      }
    });
  });

  it('closes in the middle of reclaiming without losing anything', async () => {
    const folder = await newFolder();
    const { store } = await openStore(folder);
    await store.commit(Array.from({ length: 5000 }, (_, i) => append(`k${i}`, 1)));
    const reclaimed = store.reclaim();
    await store.commit([putMeta('m', 1)]);
    await store.close();
    await reclaimed;
    expect(await verifyStore(folder)).to.include({ entries: 5000, documents: 1 });
  });

  it('refuses to start where entries are missing and nobody forgot them', async () => {
    const folder = await newFolder();
    await using(folder, async (store) => {
      await store.commit([append('k', 1, 'cut out')]);
      await store.commit([append('k', 2)]);
    });
    await rewrite(folder, (body) => body.replace(/\t\["k",1,.*$/, ''));
    await expectCode(openStore(folder), 'store_damaged');
  });
});
