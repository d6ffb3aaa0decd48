import { expect } from 'chai';
import { setTimeout as sleep } from 'node:timers/promises';
import { expectCode } from './contract.ts';
import { FailingDisk } from './failing-disk.ts';
import { newFolder, openStore, using } from './folder.ts';
import { append, metaValue, putMeta, texts } from './samples.ts';

describe('the lowdb store on a disk that fails', () => {
  it('fails the commits, changes nothing, and takes them again when there is space', async () => {
    const folder = await newFolder();
    const disk = new FailingDisk();
    const { store, faults, exits } = await openStore(folder, {
      openFile: disk.openFile,
      retryMs: 10,
    });
    await store.commit([putMeta('m', 'before'), append('k', 1, 'before')]);

    disk.full = true;
    const waiting = [
      store.commit([putMeta('m', 'lost', 1), append('k', 2, 'lost')]),
      store.commit([putMeta('m', 'lost too', 2)]),
    ];
    for (const commit of waiting) await expectCode(commit, 'store_read_only');
    expect(store.writable).to.equal(false);
    await expectCode(store.commit([putMeta('other', 1)]), 'store_read_only');
    expect(await metaValue(store, 'm')).to.equal('before');
    expect(await texts(store, 'k')).to.deep.equal(['before']);
    await sleep(50);
    expect(store.writable).to.equal(false);

    disk.full = false;
    for (let i = 0; i < 100 && !store.writable; i += 1) await sleep(10);
    expect(store.writable).to.equal(true);
    expect(faults.map(({ kind }) => kind)).to.deep.equal(['read_only', 'writable_again']);
    await store.commit([putMeta('m', 'after', 1), append('k', 2, 'after')]);
    await store.close();
    expect(exits).to.deep.equal([]);
    await using(folder, async (reopened) => {
      expect(await reopened.get('meta', 'm')).to.deep.equal({
        doc: { id: 'm', value: 'after' },
        version: 2,
      });
      expect(await texts(reopened, 'k')).to.deep.equal(['before', 'after']);
      expect(await reopened.get('meta', 'other')).to.equal(null);
    });
  });

  it('does not bring a failed commit back after a restart', async () => {
    const folder = await newFolder();
    const disk = new FailingDisk();
    const { store } = await openStore(folder, { openFile: disk.openFile, retryMs: 10 });
    await store.commit([putMeta('m', 'before')]);
    disk.full = true;
    await expectCode(store.commit([putMeta('m', 'lost')]), 'store_read_only');
    await store.close();
    const { store: reopened, faults } = await openStore(folder);
    expect(await metaValue(reopened, 'm')).to.equal('before');
    expect(faults).to.deep.equal([]);
    await reopened.close();
  });

  it('goes on without a snapshot that could not be written, and says so', async () => {
    const folder = await newFolder();
    const disk = new FailingDisk();
    const { store, faults } = await openStore(folder, { openFile: disk.openFile });
    await store.commit([putMeta('m', 1)]);
    disk.full = true;
    expect(await store.snapshot().catch(() => 'failed')).to.equal('failed');
    disk.full = false;
    await store.commit([putMeta('m', 2)]);
    expect(faults.map(({ kind }) => kind)).to.deep.equal(['snapshot_failed']);
    await store.snapshot();
    await store.close();
    await using(folder, async (reopened) => {
      expect(await metaValue(reopened, 'm')).to.equal(2);
    });
  });

  it('ends the process after a failed sync, and takes nothing more until then', async () => {
    const disk = new FailingDisk();
    const { store, faults, exits } = await openStore(await newFolder(), {
      openFile: disk.openFile,
    });
    disk.broken = true;
    await expectCode(store.commit([putMeta('m', 1)]), 'store_read_only');
    expect(exits).to.deep.equal([1]);
    expect(faults.map(({ kind }) => kind)).to.deep.equal(['sync_failed']);
    disk.broken = false;
    await expectCode(store.commit([putMeta('m', 1)]), 'store_read_only');
    expect(store.writable).to.equal(false);
    await store.close();
  });

  it('ends the process as well when the journal cannot be synced before a snapshot', async () => {
    const disk = new FailingDisk();
    const { store, faults, exits } = await openStore(await newFolder(), {
      openFile: disk.openFile,
    });
    await store.commit([putMeta('m', 1)]);
    disk.broken = true;
    expect(await store.snapshot().catch(() => 'failed')).to.equal('failed');
    expect(exits).to.deep.equal([1]);
    expect(faults.map(({ kind }) => kind)).to.deep.equal(['sync_failed']);
    await store.close();
  });
});
