import { expect } from 'chai';
import { readdir, readFile, truncate, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AdieuError } from '../../../data/model/errors.ts';
import { verifyStore } from '../../../data/store/lowdb/verify.ts';
import { expectCode, rejection } from './contract.ts';
import { flipBit, lastSegment, newFolder, openStore, using } from './folder.ts';
import { append, metaValue, putMeta, texts } from './samples.ts';

/** A store with three commits; the third is the last line but for its mark. */
async function threeCommits(): Promise<{
  folder: string;
  path: string;
  bytes: Buffer;
  third: number;
  mark: number;
}> {
  const folder = await newFolder();
  await using(folder, async (store) => {
    await store.commit([putMeta('m', 'one'), append('k', 1, 'one')]);
    await store.commit([putMeta('m', 'two'), append('k', 2, 'two')]);
    await store.commit([putMeta('m', 'three'), append('k', 3, 'three')]);
  });
  const { path, bytes } = await lastSegment(folder);
  const mark = bytes.lastIndexOf('\n', bytes.length - 2) + 1;
  const third = bytes.lastIndexOf('\n', mark - 2) + 1;
  return { folder, path, bytes, third, mark };
}

async function expectMeta(folder: string, value: unknown): Promise<void> {
  await using(folder, async (store) => {
    expect(await metaValue(store, 'm')).to.equal(value);
  });
}

async function expectDamage(folder: string, path: string, offset: number): Promise<void> {
  const error = await rejection(openStore(folder));
  expect(error).to.be.instanceOf(AdieuError).with.property('code', 'store_damaged');
  expect(String(error)).to.include(path).and.include(`byte ${offset}:`);
}

describe('the lowdb store after damage', () => {
  it('cuts a torn tail off at every byte of the last line, loudly', async function () {
    this.timeout(60_000);
    const { folder, path, bytes, third, mark } = await threeCommits();
    for (let length = third; length < mark; length += 1) {
      await writeFile(path, bytes.subarray(0, length));
      const { store, faults } = await openStore(folder);
      expect(await store.get('meta', 'm'), `${length - third} bytes`).to.deep.include({
        version: 2,
      });
      expect(await texts(store, 'k')).to.deep.equal(['one', 'two']);
      const kinds = faults.map(({ kind }) => kind);
      expect(kinds).to.deep.equal(length === third ? [] : ['torn_tail_repaired']);
      await store.close();
    }
  });

  it('goes on after a torn tail as if it had never been', async () => {
    const { folder, path, bytes, mark } = await threeCommits();
    await writeFile(path, bytes.subarray(0, mark - 5));
    await using(folder, (store) =>
      store.commit([putMeta('m', 'again', 2), append('k', 3, 'again')]),
    );
    await using(folder, async (store) => {
      expect(await texts(store, 'k')).to.deep.equal(['one', 'two', 'again']);
      expect(await metaValue(store, 'm')).to.equal('again');
    });
  });

  it('keeps the last commit when only its mark is torn', async () => {
    const { folder, path, bytes, mark } = await threeCommits();
    for (const length of [mark, mark + 5, bytes.length - 1]) {
      await writeFile(path, bytes.subarray(0, length));
      await expectMeta(folder, 'three');
    }
  });

  it('writes ahead of itself, and takes the zeros that a crash leaves there for the end', async () => {
    const { folder, path, bytes } = await threeCommits();
    const { store } = await openStore(folder);
    await store.commit([putMeta('m', 'four')]);
    const running = await readFile(path);
    expect(running.length).to.be.greaterThan(bytes.length + 500_000);
    expect(running.subarray(-500_000).every((byte) => byte === 0)).to.equal(true);
    await store.close();
    expect((await readFile(path)).at(-1)).to.equal(0x0a);

    await writeFile(path, running);
    const { store: reopened, faults } = await openStore(folder);
    expect(await metaValue(reopened, 'm')).to.equal('four');
    expect(faults).to.deep.equal([]);
    await reopened.close();
  });

  it('takes zeros at the end of a segment that others follow for its end', async () => {
    const { folder, path } = await threeCommits();
    await using(folder, async (store) => {
      await store.snapshot();
      await store.commit([putMeta('m', 'four')]);
    });
    await writeFile(path, Buffer.concat([await readFile(path), Buffer.alloc(5000)]));
    await expectMeta(folder, 'four');
    expect((await verifyStore(folder)).commits).to.equal(4);
  });

  it('cuts a torn tail off that lies before or between zeros', async () => {
    const { folder, path, bytes, third, mark } = await threeCommits();
    const holes = Buffer.from(bytes.subarray(0, mark)).fill(0, third + 10, third + 30);
    for (const tail of [bytes.subarray(0, mark - 5), holes]) {
      await writeFile(path, Buffer.concat([tail, Buffer.alloc(5000)]));
      const { store, faults } = await openStore(folder);
      expect(await metaValue(store, 'm')).to.equal('two');
      expect(faults.map(({ kind }) => kind)).to.deep.equal(['torn_tail_repaired']);
      expect(faults[0]?.message).to.include(`${tail.length - third} bytes`);
      await store.close();
    }
  });

  it('drops a whole group that was never acknowledged when its first line is torn', async () => {
    const { folder, path, bytes, third, mark } = await threeCommits();
    const group = Buffer.from(bytes.subarray(0, mark));
    group[third + 20]! ^= 1;
    const { frame } = await import('../../../data/store/lowdb/frame.ts');
    await writeFile(
      path,
      Buffer.concat([group, frame('4 [["put","meta","m",4,{"id":"m","value":"four"}]]')]),
    );
    const { store, faults } = await openStore(folder);
    expect(await metaValue(store, 'm')).to.equal('two');
    expect(faults.map(({ kind }) => kind)).to.deep.equal(['torn_tail_repaired']);
    await store.close();
  });

  it('refuses a flipped bit in any acknowledged line, and names file and byte', async () => {
    const { folder, path, bytes, third, mark } = await threeCommits();
    const second = bytes.indexOf('"two"');
    const lineOf = (at: number) => bytes.lastIndexOf('\n', at - 1) + 1;
    for (const at of [3, second, third, third + 9, mark - 2]) {
      await flipBit(path, at);
      await expectDamage(folder, path, lineOf(at));
      await writeFile(path, bytes);
    }
    await expectMeta(folder, 'three');
  });

  it('changes nothing on the disk when it refuses', async () => {
    const { folder, path, bytes } = await threeCommits();
    await flipBit(path, bytes.indexOf('"two"'));
    const damaged = await readFile(path);
    await rejection(openStore(folder));
    expect((await readFile(path)).equals(damaged)).to.equal(true);
    expect(await readdir(folder)).to.not.include('lock');
  });

  it('refuses a line that is missing in the middle', async () => {
    const { folder, path, bytes, third } = await threeCommits();
    const second = bytes.lastIndexOf('\n', bytes.indexOf('"two"')) + 1;
    await writeFile(path, Buffer.concat([bytes.subarray(0, second), bytes.subarray(third)]));
    await expectDamage(folder, path, second);
  });

  it('refuses a damaged or cut snapshot, and a damaged, cut or missing segment', async () => {
    const folder = await newFolder();
    await using(folder, async (store) => {
      await store.commit([putMeta('m', 'one'), append('k', 1)]);
      await store.snapshot();
      await store.commit([putMeta('m', 'two')]);
    });
    const files = (await readdir(folder)).filter((name) => /^(journal|snapshot)/.test(name));
    expect(files).to.have.length(3);
    for (const name of files) {
      const path = join(folder, name);
      const bytes = await readFile(path);
      if (name !== 'journal-0000000001.log') {
        await flipBit(path, 30);
        await expectCode(openStore(folder), 'store_damaged');
      }
      await writeFile(path, bytes);
      if (!name.endsWith('2.log')) {
        await truncate(path, bytes.length - 30);
        await expectCode(openStore(folder), 'store_damaged');
      }
      if (name.startsWith('journal')) {
        await unlink(path);
        await expectCode(openStore(folder), 'store_damaged');
      }
      await writeFile(path, bytes);
    }
    await expectMeta(folder, 'two');
  });

  it('refuses to show an entry that lies where another should', async () => {
    const folder = await newFolder();
    await using(folder, async (store) => {
      await store.commit([append('a', 1, 'for a')]);
      await store.commit([append('b', 1, 'for b')]);
      await store.snapshot();
      const path = join(folder, 'journal-0000000001.log');
      const bytes = await readFile(path, 'latin1');
      await writeFile(path, bytes.replace('["a",1', '["b",1'), 'latin1');
      await expectCode(store.entriesAfter('a', 0), 'store_damaged');
    });
  });

  it('clears away what a crash left unfinished', async () => {
    const { folder } = await threeCommits();
    await writeFile(join(folder, 'snapshot-0000000009.jsonl.tmp'), 'half');
    await expectMeta(folder, 'three');
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).to.deep.equal([]);
  });
});
