import { copyFile, mkdir, open, readdir, rename, rm, truncate } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { AdieuError } from '../../model/errors.ts';
import { syncFolder } from './data-file.ts';
import { segmentPath, snapshotPath, readLayout } from './layout.ts';
import { load } from './load.ts';
import { takeLock } from './lock.ts';
import { besideWriter } from './open-read-only.ts';
import { verifyStore, type Verified } from './verify.ts';

async function copyDurably(from: string, to: string, length?: number): Promise<void> {
  await copyFile(from, to);
  if (length !== undefined) await truncate(to, length);
  const file = await open(to, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Copies what the last valid commit needs, and nothing after it. */
async function copyStore(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { mode: 0o700 });
  const { state, firstSegment, end } = await load(from);
  const { segments, snapshots } = await readLayout(from);
  const holding = state.entries.extents();
  const name = (path: string) => join(to, basename(path));
  if (snapshots.includes(firstSegment)) {
    const path = snapshotPath(from, firstSegment);
    await copyDurably(path, name(path));
  }
  for (const segment of segments) {
    if (segment < firstSegment && !holding.has(segment)) continue;
    if (!end || segment > end.segment) continue;
    const path = segmentPath(from, segment);
    await copyDurably(path, name(path), segment === end.segment ? end.offset : undefined);
  }
  await copyDurably(join(from, 'format.json'), join(to, 'format.json'));
  await syncFolder(to);
}

async function isThere(folder: string): Promise<boolean> {
  return readdir(folder).then(
    (names) => names.length > 0,
    () => false,
  );
}

/**
 * Copies a store, which may be in use, to a new folder and checks the copy.
 * @throws AdieuError `store_damaged`; Error when the target holds something.
 */
export async function backupStore(folder: string, target: string): Promise<Verified> {
  if (await isThere(target)) throw new Error(`${target} is not empty`);
  await mkdir(dirname(target), { recursive: true });
  const aside = `${target}.tmp`;
  try {
    await besideWriter(folder, () => copyStore(folder, aside));
    const verified = await verifyStore(aside);
    await rename(aside, target);
    await syncFolder(dirname(target));
    return verified;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/**
 * Puts a backup in the place of a store that is not in use. What was there stays beside it.
 * @returns where it stays
 * @throws AdieuError `store_locked`, `store_damaged` (the backup; nothing is changed)
 */
export async function restoreStore(backup: string, folder: string, now: Date): Promise<string> {
  await verifyStore(backup);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const kept = `${folder}.before-${now.toISOString().replaceAll(':', '')}`;
  const aside = `${folder}.restoring`;
  const lock = await takeLock(folder, () => undefined);
  try {
    await copyStore(backup, aside);
    await rename(folder, kept);
    await rename(aside, folder);
    await syncFolder(dirname(folder));
  } catch (cause) {
    if (cause instanceof AdieuError) throw cause;
    throw new Error(`not restored; what was there is in ${folder} or ${kept}`, { cause });
  } finally {
    await rm(join(kept, 'lock'), { force: true });
    await lock.release();
  }
  return kept;
}
