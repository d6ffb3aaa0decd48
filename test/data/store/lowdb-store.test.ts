import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLowdbStore } from '../../../data/store/lowdb/open-lowdb-store.ts';
import { storeContract } from './contract.ts';

const folders: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'adieu-store-'));
  folders.push(folder);
  return folder;
}

after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

storeContract('lowdb', async () =>
  openLowdbStore({ directory: await newFolder(), now: () => new Date(), onFault: () => undefined }),
);
