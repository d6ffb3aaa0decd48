import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { AdieuError } from '../../model/errors.ts';

/*
 * Lock packages judge by a file's age and need it touched all the time; a paused
 * process loses its lock then. A process is told from a later one with the same
 * number by the boot and by its start.
 */
const owner = z.object({
  pid: z.int().positive(),
  /** `null` where the system does not tell. */
  bootId: z.string().nullable(),
  startTime: z.string().nullable(),
});

type Owner = z.infer<typeof owner>;

async function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}

async function bootId(): Promise<string | null> {
  return (await textOf('/proc/sys/kernel/random/boot_id'))?.trim() ?? null;
}

/** Clock ticks after boot; the 22nd field, after a name that may hold spaces and brackets. */
async function startTime(pid: number): Promise<string | null> {
  const stat = await textOf(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function isAlive(lock: Owner): Promise<boolean> {
  if (!exists(lock.pid)) return false;
  const boot = await bootId();
  if (boot === null || lock.bootId === null || lock.startTime === null) return true;
  return boot === lock.bootId && (await startTime(lock.pid)) === lock.startTime;
}

function parse(content: string): Owner | null {
  try {
    return owner.parse(JSON.parse(content));
  } catch {
    return null;
  }
}

function locked(folder: string, by: Owner | null): AdieuError {
  const who = by ? `process ${by.pid}` : 'another process';
  return new AdieuError('store_locked', `${folder} is in use by ${who}`);
}

export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes a folder for this process. A lock whose process is gone, or that is empty, is taken over.
 * @throws AdieuError `store_locked`
 */
export async function takeLock(
  folder: string,
  onTakeOver: (pid: number | null) => void,
): Promise<Lock> {
  const path = join(folder, 'lock');
  const claim = join(folder, `lock.${randomUUID()}.tmp`);
  const { pid } = process;
  const mine: Owner = { pid, bootId: await bootId(), startTime: await startTime(pid) };
  const content = JSON.stringify(mine);
  await writeFile(claim, content, { mode: 0o600 });
  try {
    for (let tries = 0; tries < 3; tries += 1) {
      // `link` fails when the name exists: of several processes one gets it.
      const taken = await link(claim, path).then(
        () => true,
        () => false,
      );
      if (taken) return { release: () => release(path, content) };
      const theirs = await textOf(path);
      if (theirs === null) continue;
      const found = parse(theirs);
      if (found && (await isAlive(found))) throw locked(folder, found);
      await removeStale(folder, path, theirs);
      onTakeOver(found?.pid ?? null);
    }
    throw locked(folder, null);
  } finally {
    await rm(claim, { force: true });
  }
}

/** Leaves a lock that another process has taken since. */
async function release(path: string, mine: string): Promise<void> {
  if ((await textOf(path)) === mine) await rm(path, { force: true });
}

/** Moves the lock away; if another process was quicker and it is theirs, puts it back. */
async function removeStale(folder: string, path: string, content: string): Promise<void> {
  const aside = join(folder, `lock.${randomUUID()}.tmp`);
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await textOf(aside)) !== content) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

/** True while a living process holds the lock. */
export async function isLocked(folder: string): Promise<boolean> {
  const content = await textOf(join(folder, 'lock'));
  const found = content === null ? null : parse(content);
  return found !== null && isAlive(found);
}
