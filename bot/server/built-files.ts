import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

const zip = promisify(gzip);
const MOST_BYTES_IN_MEMORY = 64 * 1024 * 1024;
const COMPRESSIBLE = new Set(['.js', '.css', '.svg', '.json']);

/** Files that the build made; hashed ones are compressed once and kept in memory. */
export class BuiltFiles {
  readonly #directory: string;
  readonly #zipped = new LRUCache<string, Buffer>({
    maxSize: MOST_BYTES_IN_MEMORY,
    sizeCalculation: (bytes) => bytes.length + 1,
  });

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** `null`: there is none. */
  async read(name: string): Promise<Buffer | null> {
    try {
      return await readFile(join(this.#directory, name));
    } catch {
      return null;
    }
  }

  /** An asset, whose name holds its hash; compressed where the client takes it and it pays. */
  async asset(
    name: string,
    acceptEncoding: string,
  ): Promise<{ readonly bytes: Buffer; readonly encoding: 'gzip' | null } | null> {
    const path = join('assets', name);
    if (!COMPRESSIBLE.has(extname(name)) || !/\bgzip\b/i.test(acceptEncoding)) {
      const bytes = await this.read(path);
      return bytes && { bytes, encoding: null };
    }
    const known = this.#zipped.get(path);
    if (known) return { bytes: known, encoding: 'gzip' };
    const bytes = await this.read(path);
    if (!bytes) return null;
    const zipped = await zip(bytes);
    this.#zipped.set(path, zipped);
    return { bytes: zipped, encoding: 'gzip' };
  }
}
