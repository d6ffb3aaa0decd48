import { mkdirSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { nanoid } from 'nanoid';
import { z } from 'zod';
import type { Clock } from '../../data/model/time.ts';
import { HttpError } from '../server/http.ts';

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  /** Found out from the content, never believed. */
  readonly contentType: string;
}

const KEPT_MS = 24 * 3_600_000;
const SWEEP_MS = 3_600_000;
const ID = /^[\w-]{43}$/;

const noteSchema = z.object({ name: z.string(), contentType: z.string(), until: z.number() });

/** What customers attach. Shown in Web Chat or downloaded, and gone after a day. */
export class Uploads {
  readonly #directory: string;
  readonly #clock: Clock;
  readonly #timer: NodeJS.Timeout;

  constructor(directory: string, clock: Clock) {
    this.#directory = directory;
    this.#clock = clock;
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    this.#timer = setInterval(() => void this.sweep(), SWEEP_MS);
    this.#timer.unref();
    void this.sweep();
  }

  /** @throws HttpError 415 `UnsupportedFileType` */
  async keep(bytes: Uint8Array, claimedName: string): Promise<UploadedFile> {
    const contentType = await contentTypeOf(bytes);
    const id = nanoid(43);
    const name = safeName(claimedName);
    const until = this.#clock.now().getTime() + KEPT_MS;
    const path = this.#path(id);
    await writeFile(path, bytes, { mode: 0o600, flag: 'wx' });
    const note = JSON.stringify({ name, contentType, until });
    await writeFile(`${path}.json`, note, { mode: 0o600, flag: 'wx' });
    return { id, name, contentType };
  }

  /** `null`: there is none, or it is too old. */
  async find(id: string): Promise<(UploadedFile & { readonly bytes: Buffer }) | null> {
    if (!ID.test(id)) return null;
    const note = await this.#note(id);
    if (!note || note.until <= this.#clock.now().getTime()) return null;
    const { name, contentType } = note;
    return { id, name, contentType, bytes: await readFile(this.#path(id)) };
  }

  /** Deletes what is older than a day. */
  async sweep(): Promise<void> {
    const now = this.#clock.now().getTime();
    for (const file of await readdir(this.#directory)) {
      const id = basename(file, '.json');
      const note = await this.#note(id);
      // Without a note: half written, by a process that died.
      const until = note?.until ?? (await this.#writtenAt(file)) + KEPT_MS;
      if (until <= now) await this.#delete(id);
    }
  }

  close(): void {
    clearInterval(this.#timer);
  }

  async #note(id: string): Promise<z.infer<typeof noteSchema> | null> {
    try {
      return noteSchema.parse(JSON.parse(await readFile(`${this.#path(id)}.json`, 'utf8')));
    } catch {
      return null;
    }
  }

  async #writtenAt(file: string): Promise<number> {
    try {
      return (await stat(join(this.#directory, file))).mtimeMs;
    } catch {
      return Infinity;
    }
  }

  async #delete(id: string): Promise<void> {
    await rm(this.#path(id), { force: true });
    await rm(`${this.#path(id)}.json`, { force: true });
  }

  #path(id: string): string {
    return join(this.#directory, id);
  }
}

/** Pictures, PDF and plain text: what a person attaches to a talk about a contract. */
const ALLOWED = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'application/pdf']);

async function contentTypeOf(bytes: Uint8Array): Promise<string> {
  const found = await fileTypeFromBuffer(bytes);
  if (found && ALLOWED.has(found.mime)) return found.mime;
  // HTML and SVG are text too: they are kept and served as such.
  if ((!found || found.mime === 'application/xml') && isText(bytes)) return 'text/plain';
  throw new HttpError(415, 'UnsupportedFileType', 'Pictures, PDF and plain text can be sent.');
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}

/** The last part of a path, without what could break a header or fool a reader. */
function safeName(claimed: string): string {
  const last = claimed.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(/[\p{C}"<>|:*?]/gu, '')
    .slice(-100)
    .trim();
  return /^\.*$/.test(plain) ? 'file' : plain;
}
