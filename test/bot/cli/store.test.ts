import { expect } from 'chai';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { LowdbStore } from '../../../data/store/lowdb/lowdb-store.ts';
import { flipBit, lastSegment, newFolder, openStore, using } from '../../data/store/folder.ts';
import { append, metaValue, putMeta, texts } from '../../data/store/samples.ts';
import { runCommand } from '../../support/command.ts';

const run = (dataDir: string, ...args: string[]) =>
  runCommand('store.ts', { DATA_DIR: dataDir }, ...args);

async function fill(store: LowdbStore): Promise<void> {
  for (let i = 1; i <= 100; i += 1) {
    await store.commit([putMeta('m', i), append('k', i, `text ${i}`), append(`k${i}`, 1)]);
    if (i === 50) await store.snapshot();
  }
}

async function expectFilled(folder: string): Promise<void> {
  await using(folder, async (store) => {
    expect(await metaValue(store, 'm')).to.equal(100);
    expect(await texts(store, 'k'))
      .to.have.length(100)
      .and.include('text 1')
      .and.include('text 100');
    expect(await texts(store, 'k7')).to.deep.equal(['text 1']);
  });
}

describe('npm run store', function () {
  this.timeout(60_000);
  let dataDir: string;
  let folder: string;
  beforeEach(async () => {
    dataDir = await newFolder();
    folder = join(dataDir, 'store');
  });

  it('verifies and backs up beside a running server; restore and compact refuse then', async () => {
    const { store } = await openStore(folder);
    await fill(store);
    expect(run(dataDir, 'verify').out).to.match(
      /^ok: 1 documents, 200 entries in 101 conversations/,
    );
    const backup = join(dataDir, 'backup');
    expect(run(dataDir, 'backup', backup)).to.include({ code: 0 });
    await store.commit([putMeta('m', 'later')]);

    for (const args of [['compact'], ['restore', backup]]) {
      const { code, err } = run(dataDir, ...args);
      expect(code).to.equal(1);
      expect(err).to.match(/^store_locked: /);
    }
    await store.close();
    await expectFilled(backup);
  });

  it('puts a backup back and keeps what was there', async () => {
    await using(folder, fill);
    const backup = join(dataDir, 'backup');
    expect(run(dataDir, 'backup', backup).code).to.equal(0);
    await using(folder, (store) => store.commit([putMeta('m', 'later')]));
    expect(run(dataDir, 'restore', backup).code).to.equal(0);
    await expectFilled(folder);
    const kept = (await readdir(dataDir)).find((name) => name.startsWith('store.before-'));
    await using(join(dataDir, kept ?? ''), async (store) => {
      expect(await metaValue(store, 'm')).to.equal('later');
    });
  });

  it('restores over a store that is damaged', async () => {
    await using(folder, fill);
    const backup = join(dataDir, 'backup');
    run(dataDir, 'backup', backup);
    await flipBit((await lastSegment(folder)).path, 400);
    const damaged = run(dataDir, 'verify');
    expect(damaged.code).to.equal(1);
    expect(damaged.err).to.match(/^store_damaged: .*journal-\d+\.log is damaged at byte \d+/);
    expect(run(dataDir, 'restore', backup).code).to.equal(0);
    await expectFilled(folder);
  });

  it('finds damage in old segments, which the server does not read at its start', async () => {
    await using(folder, fill);
    await flipBit(join(folder, 'journal-0000000001.log'), 200);
    expect(run(dataDir, 'verify').err).to.match(/^store_damaged: .*journal-0000000001.log/);
  });

  it('does not put a damaged backup back', async () => {
    await using(folder, fill);
    const backup = join(dataDir, 'backup');
    run(dataDir, 'backup', backup);
    await flipBit((await lastSegment(backup)).path, 400);
    expect(run(dataDir, 'restore', backup).err).to.match(/^store_damaged: /);
    await expectFilled(folder);
  });

  it('frees the space of what was replaced and keeps every entry', async () => {
    await using(folder, async (store) => {
      await fill(store);
      for (let i = 0; i < 300; i += 1) await store.commit([putMeta('big', 'x'.repeat(1000))]);
    });
    const [, before, after] =
      /^ok: (\d+) bytes before, (\d+) after/.exec(run(dataDir, 'compact').out) ?? [];
    expect(Number(after)).to.be.lessThan(Number(before) / 3);
    expect(run(dataDir, 'verify').out).to.match(
      /^ok: 2 documents, 200 entries in 101 conversations/,
    );
    await expectFilled(folder);
    await using(folder, (store) => store.commit([append('k', 101), putMeta('m', 101, 100)]));
  });

  it('overwrites no backup, and says how it is used', async () => {
    await using(folder, fill);
    expect(run(dataDir, 'backup', dataDir).err).to.match(/is not empty/);
    for (const args of [[], ['nonsense'], ['backup'], ['verify', 'a', 'b']]) {
      const { code, err } = run(dataDir, ...args);
      expect(code).to.equal(2);
      expect(err).to.match(/^usage: /);
    }
  });

  it('says so when there is no store', () => {
    const { code, err } = run(join(dataDir, 'elsewhere'), 'verify');
    expect(code).to.equal(1);
    expect(err)
      .to.match(/holds no store/)
      .and.not.match(/ {4}at /);
  });
});
