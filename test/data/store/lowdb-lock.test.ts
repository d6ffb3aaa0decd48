import { expect } from 'chai';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectCode } from './contract.ts';
import { newFolder, openStore, using } from './folder.ts';

const PROGRAM = join(import.meta.dirname, 'commit-loop.ts');

describe("the lowdb store's lock", () => {
  it('refuses a second opener in the same process, until the first closes', async () => {
    const folder = await newFolder();
    const { store } = await openStore(folder);
    await expectCode(openStore(folder), 'store_locked');
    await store.close();
    await using(folder, () => Promise.resolve());
  });

  it('refuses while another process is alive, and takes over once it is killed', async () => {
    const folder = await newFolder();
    const child = spawn(process.execPath, [PROGRAM, folder]);
    await once(child.stdout, 'data');
    await expectCode(openStore(folder), 'store_locked');
    child.kill('SIGKILL');
    await once(child, 'close');
    const { store, faults } = await openStore(folder);
    expect(faults.map(({ kind }) => kind)).to.include('stale_lock_taken_over');
    await store.close();
  });

  it('lets one of several openers in', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'lock'), '');
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => openStore(folder)));
    const opened = results.flatMap((result) =>
      result.status === 'fulfilled' ? [result.value] : [],
    );
    expect(opened).to.have.length(1);
    await opened[0]!.store.close();
  });

  const deadPid = () => spawnSync('true').pid;

  for (const [what, content] of [
    ['empty', () => ''],
    ['half written', () => '{"pid":12'],
    ['of a process that is gone', (mine: object) => JSON.stringify({ ...mine, pid: deadPid() })],
    ['of an earlier boot', (mine: object) => JSON.stringify({ ...mine, bootId: 'other' })],
    [
      'of an earlier process with the same number',
      (mine: object) => JSON.stringify({ ...mine, startTime: '1' }),
    ],
  ] as const) {
    it(`takes over a lock that is ${what}`, async () => {
      const folder = await newFolder();
      const { store } = await openStore(folder);
      const mine = JSON.parse(await readFile(join(folder, 'lock'), 'utf8')) as object;
      await store.close();
      await writeFile(join(folder, 'lock'), content(mine));
      await using(folder, () => Promise.resolve());
    });
  }
});
