import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a small file so that after a power cut it is there whole, or the old one is.
 * Mode 0600. Own code: the packages for it do not sync the folder.
 */
export function writeFileDurably(file: string, content: string | Uint8Array): void {
  const aside = `${file}.${String(process.pid)}.tmp`;
  const handle = openSync(aside, 'w', 0o600);
  try {
    writeSync(handle, typeof content === 'string' ? Buffer.from(content) : content);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(aside, file);
  const folder = openSync(dirname(file), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
