import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenFile } from './data-file.ts';

const PROBE_BYTES = 256 * 1024;

/** True when the disk takes a file of some size again. */
export async function hasSpace(openFile: OpenFile, folder: string): Promise<boolean> {
  const path = join(folder, 'space.tmp');
  try {
    const file = await openFile(path, 'w');
    try {
      await file.write(Buffer.alloc(PROBE_BYTES), 0);
      await file.datasync();
    } finally {
      await file.close();
    }
    return true;
  } catch {
    return false;
  } finally {
    await rm(path, { force: true }).catch(() => undefined);
  }
}
