import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frame, unframe } from '../../../data/store/lowdb/frame.ts';
import type { LowdbStore } from '../../../data/store/lowdb/lowdb-store.ts';
import { openStore } from './open-store.ts';

export { openStore };

const made: string[] = [];

/** A new empty folder, removed when the tests have run. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'adieu-store-'));
  made.push(folder);
  return folder;
}

after(() => Promise.all(made.map((folder) => rm(folder, { recursive: true, force: true }))));

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

/** Rewrites every line of every file, checksums included. */
export async function rewrite(
  folder: string,
  change: (body: string) => string | null,
): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^(journal|snapshot)-/.test(name)) continue;
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n').slice(0, -1);
    const changed = lines.flatMap((line) => change(String(unframe(Buffer.from(line)))) ?? []);
    await writeFile(join(folder, name), Buffer.concat(changed.map(frame)));
  }
}
