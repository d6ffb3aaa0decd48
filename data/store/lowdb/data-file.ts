import { writeSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A file that the store writes. Every method rejects with the system's error. */
export interface DataFile {
  /** Writes all of it or rejects; the file may hold a part of it then. */
  write(bytes: Uint8Array, position: number): Promise<void>;
  /** The same without waiting a turn of the event loop: for a few bytes. */
  writeNow(bytes: Uint8Array, position: number): void;
  /** Resolves when what was written survives a power cut. */
  datasync(): Promise<void>;
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens for writing: `r+` what exists, `w` anew. Tests pass one that fails. */
export type OpenFile = (path: string, flags: 'r+' | 'w') => Promise<DataFile>;

export const openFile: OpenFile = async (path, flags) => {
  const handle = await open(path, flags, 0o600);
  return {
    async write(bytes, position) {
      for (let done = 0; done < bytes.length;) {
        done += (await handle.write(bytes, done, bytes.length - done, position + done))
          .bytesWritten;
      }
    },
    writeNow(bytes, position) {
      const written = writeSync(handle.fd, bytes, 0, bytes.length, position);
      if (written < bytes.length) throw new Error('short write');
    },
    datasync: () => handle.datasync(),
    truncate: (length) => handle.truncate(length),
    close: () => handle.close(),
  };
};

/** Makes created, renamed and removed names in a folder survive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Creates a folder that only this user can enter. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** Writes a new file so that under its name there is the whole of it, or nothing. */
export async function writeWhole(
  openForWriting: OpenFile,
  path: string,
  write: (file: DataFile) => Promise<void>,
): Promise<void> {
  const aside = `${path}.tmp`;
  try {
    const file = await openForWriting(aside, 'w');
    try {
      await write(file);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** Removes what a crash left of `writeWhole`. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.endsWith('.tmp')) await rm(`${folder}/${name}`, { force: true });
  }
}
