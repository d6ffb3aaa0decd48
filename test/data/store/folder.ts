import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreFault } from '../../../data/store/lowdb/fault.ts';
import type { LowdbStore } from '../../../data/store/lowdb/lowdb-store.ts';
import {
  openLowdbStore,
  type LowdbStoreOptions,
} from '../../../data/store/lowdb/open-lowdb-store.ts';

const made: string[] = [];

/** A new empty folder, removed when the tests have run. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'adieu-store-'));
  made.push(folder);
  return folder;
}

after(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

export interface Opened {
  readonly store: LowdbStore;
  readonly faults: readonly StoreFault[];
  readonly exits: readonly number[];
}

/** Opens a store that remembers its faults and does not end the test's process. */
export async function openStore(
  directory: string,
  options: Partial<LowdbStoreOptions> = {},
): Promise<Opened> {
  const faults: StoreFault[] = [];
  const exits: number[] = [];
  const store = await openLowdbStore({
    directory,
    now: () => new Date('2026-11-22T09:14:05.000Z'),
    onFault: (fault) => faults.push(fault),
    exit: (code) => exits.push(code),
    ...options,
  });
  return { store, faults, exits };
}

export async function using(
  directory: string,
  use: (store: LowdbStore) => Promise<void>,
): Promise<void> {
  const { store } = await openStore(directory);
  try {
    await use(store);
  } finally {
    await store.close();
  }
}

/** The newest journal segment: its path and its bytes. */
export async function lastSegment(folder: string): Promise<{ path: string; bytes: Buffer }> {
  const name = (await readdir(folder))
    .filter((file) => file.startsWith('journal-'))
    .sort()
    .at(-1);
  const path = join(folder, name ?? '');
  return { path, bytes: await readFile(path) };
}

export async function flipBit(path: string, at: number): Promise<void> {
  const bytes = await readFile(path);
  bytes[at] = bytes[at]! ^ 1;
  await writeFile(path, bytes);
}
