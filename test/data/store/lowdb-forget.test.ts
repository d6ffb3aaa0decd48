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
