import { mkdirSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { FileNote, Files, KeptFile } from './files.ts';

const noteSchema = z.object({ name: z.string(), contentType: z.string(), until: z.number() });

/** How long a file without a note is kept: half written, by a process that died or that still writes. */
const HALF_WRITTEN_MS = 24 * 3_600_000;

/** Files in a folder of their own, each beside a note in JSON; readable by this user alone. */
export class FolderFiles implements Files {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }

  async put(id: string, bytes: Uint8Array, note: FileNote): Promise<void> {
    const path = this.#path(id);
    await writeFile(path, bytes, { mode: 0o600, flag: 'wx' });
    await writeFile(`${path}.json`, JSON.stringify(note), { mode: 0o600, flag: 'wx' });
  }

  async get(id: string) {
    const note = await this.#note(id);
    return note && { bytes: await readFile(this.#path(id)), note };
  }

  /** All that are kept whole, sorted by id. */
  async *all(): AsyncGenerator<KeptFile> {
    const ids = new Set((await readdir(this.#folder)).map((file) => basename(file, '.json')));
    for (const id of [...ids].sort()) {
      const found = await this.get(id);
      if (found) yield { id, ...found };
    }
  }

  async deleteUntil(now: number): Promise<number> {
    const over = new Set<string>();
    for (const file of await readdir(this.#folder)) {
      const id = basename(file, '.json');
      const note = await this.#note(id);
      const until = note?.until ?? (await this.#writtenAt(file)) + HALF_WRITTEN_MS;
      if (until <= now) over.add(id);
    }
    for (const id of over) await this.delete(id);
    return over.size;
  }

  async delete(id: string): Promise<void> {
    await rm(this.#path(id), { force: true });
    await rm(`${this.#path(id)}.json`, { force: true });
  }

  async #note(id: string): Promise<FileNote | null> {
    try {
      return noteSchema.parse(JSON.parse(await readFile(`${this.#path(id)}.json`, 'utf8')));
    } catch {
      return null;
    }
  }

  async #writtenAt(file: string): Promise<number> {
    try {
      return (await stat(join(this.#folder, file))).mtimeMs;
    } catch {
      return Infinity;
    }
  }

  #path(id: string): string {
    return join(this.#folder, id);
  }
}
