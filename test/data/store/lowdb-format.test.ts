import { expect } from 'chai';
import { chmod, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { compactStore } from '../../../data/store/lowdb/compact.ts';
import { FORMAT } from '../../../data/store/lowdb/layout.ts';
import { verifyStore } from '../../../data/store/lowdb/verify.ts';
import { expectCode, rejection } from './contract.ts';
import { flipBit, newFolder, openStore, using } from './folder.ts';
import { append, forget, metaValue, putMeta, texts } from './samples.ts';

/** Written by the program as it was before format 2: a snapshot, and a journal before and after it. */
const FORMAT_1 = join(import.meta.dirname, 'format-1');
const BACKUP = '.format-1-2026-11-22T091405.000Z';
const now = () => new Date('2026-11-22T09:14:05.000Z');

async function copyOfFormat1(): Promise<string> {
  const folder = join(await newFolder(), 'store');
  await cp(FORMAT_1, folder, { recursive: true });
  await chmod(folder, 0o755);
  return folder;
}

async function contents(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).filter((name) => name !== 'lock').sort();
  const read = async (name: string) => [name, await readFile(join(folder, name), 'utf8')] as const;
  return Object.fromEntries(await Promise.all(names.map(read)));
}

async function formatOf(folder: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, 'format.json'), 'utf8'));
}

describe("the lowdb store's format", () => {
  it('goes from 1 to this one, with everything in it, and a backup of how it was', async () => {
    const folder = await copyOfFormat1();
    const before = await contents(folder);
    const { store, faults } = await openStore(folder);
    expect(faults.map(({ kind }) => kind)).to.deep.equal(['migrated']);
    expect(faults[0]?.message).to.include(folder + BACKUP);
    expect(await contents(folder + BACKUP)).to.deep.equal(before);

    expect(await store.get('meta', 'm')).to.deep.include({ version: 8 });
    expect(await texts(store, 'k'))
      .to.have.length(8)
      .and.include('Grüße 1')
      .and.include('Grüße 8');
    expect((await store.list('tasks', 'openByDue')).items).to.have.length(1);
    await store.commit([forget('k', 5), append('k', 9), putMeta('m', 'new', 8)]);
    await store.close();

    await using(folder, async (reopened) => {
      expect(await metaValue(reopened, 'm')).to.equal('new');
      expect(await texts(reopened, 'k')).to.deep.equal(['Grüße 6', 'Grüße 7', 'Grüße 8', 'text 9']);
    });
    expect(await formatOf(folder)).to.deep.equal({ format: FORMAT });
    expect(await readdir(dirname(folder))).to.have.members(['store', basename(folder) + BACKUP]);
  });

  it('goes up before it is compacted, too', async () => {
    const folder = await copyOfFormat1();
    await compactStore(folder, now);
    expect(await formatOf(folder)).to.deep.equal({ format: FORMAT });
    expect(await formatOf(folder + BACKUP)).to.deep.equal({ format: 1 });
  });

  it('stays as it is where the backup cannot be made', async () => {
    const folder = await copyOfFormat1();
    const before = await contents(folder);
    await mkdir(folder + BACKUP);
    await writeFile(join(folder + BACKUP, 'something'), '');
    expect(String(await rejection(openStore(folder)))).to.include('is not empty');
    expect(await contents(folder)).to.deep.equal(before);
  });

  it('stays as it is where the older store is damaged', async () => {
    const folder = await copyOfFormat1();
    await flipBit(join(folder, 'journal-0000000002.log'), 100);
    const before = await contents(folder);
    await expectCode(openStore(folder), 'store_damaged');
    expect(await contents(folder)).to.deep.equal(before);
    expect(await readdir(dirname(folder))).to.deep.equal(['store']);
  });

  it('is not changed by reading tools', async () => {
    const folder = await copyOfFormat1();
    const before = await contents(folder);
    expect(await verifyStore(folder)).to.include({ documents: 2, entries: 8, commits: 9 });
    expect(await contents(folder)).to.deep.equal(before);
  });

  it('is refused when it is newer, and left alone', async () => {
    const folder = await newFolder();
    await using(folder, (store) => store.commit([putMeta('a', 1)]));
    await writeFile(join(folder, 'format.json'), `{"format":${FORMAT + 1}}`);
    const before = await contents(folder);
    await expectCode(openStore(folder), 'store_format_newer');
    await expectCode(verifyStore(folder), 'store_format_newer');
    expect(await contents(folder)).to.deep.equal(before);
  });
});
