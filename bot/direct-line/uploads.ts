import { fileTypeFromBuffer } from 'file-type';
import { nanoid } from 'nanoid';
import type { Clock } from '../../data/model/time.ts';
import { UPLOAD_HOURS } from '../../data/policy/retention.ts';
import type { Files } from '../../data/store/files.ts';
import { HttpError } from '../server/http.ts';

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  /** Found out from the content, never believed. */
  readonly contentType: string;
}

export interface SweepListener {
  /** So many files were deleted, their time over. */
  onSwept(files: number): void;
  onError(error: unknown): void;
}

const SWEEP_MS = 3_600_000;
const ID = /^[\w-]{43}$/;

/** What customers attach. Shown in Web Chat or downloaded, and gone after a day. */
export class Uploads {
  readonly #files: Files;
  readonly #clock: Clock;
  readonly #hears: SweepListener;
  readonly #timer: NodeJS.Timeout;

  constructor(files: Files, clock: Clock, hears: SweepListener) {
    this.#files = files;
    this.#clock = clock;
    this.#hears = hears;
    this.#timer = setInterval(() => void this.sweep(), SWEEP_MS);
    this.#timer.unref();
    void this.sweep();
  }

  /** @throws HttpError 415 `UnsupportedFileType` */
  async keep(bytes: Uint8Array, claimedName: string): Promise<UploadedFile> {
    const contentType = await contentTypeOf(bytes);
    const id = nanoid(43);
    const name = safeName(claimedName);
    const until = this.#clock.now().getTime() + UPLOAD_HOURS * 3_600_000;
    await this.#files.put(id, bytes, { name, contentType, until });
    return { id, name, contentType };
  }

  /** `null`: there is none, or it is too old. */
  async find(id: string): Promise<(UploadedFile & { readonly bytes: Uint8Array }) | null> {
    const found = ID.test(id) ? await this.#files.get(id) : null;
    if (!found || found.note.until <= this.#clock.now().getTime()) return null;
    const { name, contentType } = found.note;
    return { id, name, contentType, bytes: found.bytes };
  }

  /** Deletes what is older than a day. */
  async sweep(): Promise<void> {
    try {
      const swept = await this.#files.deleteUntil(this.#clock.now().getTime());
      if (swept > 0) this.#hears.onSwept(swept);
    } catch (error) {
      this.#hears.onError(error);
    }
  }

  close(): void {
    clearInterval(this.#timer);
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
