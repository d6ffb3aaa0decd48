import { crc32 } from 'node:zlib';

/**
 * One line of any file of the store: eight hex digits of CRC-32, a space, the
 * body, a line feed. Bodies are made of JSON, which holds no raw line feed or tab.
 */
const PREFIX = 9;
const LF = 0x0a;
/** A UTF-16 unit takes no more in UTF-8. */
const MOST_BYTES = 3;

export function frame(body: string): Buffer {
  const lines = new LineBuffer();
  lines.add(body);
  return lines.bytes;
}

/** Framed lines in one piece of memory, which is used again: many commits are one write. */
export class LineBuffer {
  #buffer = Buffer.alloc(0);
  #length = 0;

  /** All lines since `clear`; good until the next `add`. */
  get bytes(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  /** Frames a body. @returns where its line starts, and the body's bytes, good until the next `add`. */
  add(body: string): { readonly start: number; readonly body: Buffer } {
    const start = this.#length;
    const from = start + PREFIX;
    this.#makeRoom(from + body.length * MOST_BYTES + 1);
    const end = from + this.#buffer.write(body, from);
    const bytes = this.#buffer.subarray(from, end);
    const sum = crc32(bytes).toString(16).padStart(8, '0');
    this.#buffer.write(`${sum} `, start, 'latin1');
    this.#buffer[end] = LF;
    this.#length = end + 1;
    return { start, body: bytes };
  }

  clear(): void {
    this.#length = 0;
  }

  #makeRoom(size: number): void {
    if (size <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(size * 2);
    this.bytes.copy(larger);
    this.#buffer = larger;
  }
}

/** Where the body starts in a framed line. */
export const BODY_START = PREFIX;

/** Checks a line without its line feed. @returns its body, or `null` when the checksum differs. */
export function unframe(line: Buffer): Buffer | null {
  if (line.length < PREFIX || line[PREFIX - 1] !== 0x20) return null;
  const body = line.subarray(PREFIX);
  const sum = crc32(body).toString(16).padStart(8, '0');
  return line.toString('latin1', 0, PREFIX - 1) === sum ? body : null;
}

export interface Line {
  /** Byte position in the file. */
  readonly offset: number;
  /** Without the line feed. */
  readonly bytes: Buffer;
  /** False for what follows the last line feed. */
  readonly ended: boolean;
}

/** What lines are read from. */
export interface Readable {
  read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesRead: number }>;
}

const CHUNK = 4 * 1024 * 1024;

/** Reads a file's lines in batches of some megabytes. */
export async function* readLines(file: Readable): AsyncGenerator<readonly Line[]> {
  let rest: Buffer = Buffer.alloc(0);
  let position = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(CHUNK);
    const { bytesRead } = await file.read(chunk, 0, CHUNK, position);
    if (bytesRead === 0) break;
    const start = position - rest.length;
    const bytes =
      rest.length === 0
        ? chunk.subarray(0, bytesRead)
        : Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    position += bytesRead;
    const lines: Line[] = [];
    let from = 0;
    for (let end = bytes.indexOf(LF); end !== -1; end = bytes.indexOf(LF, from)) {
      lines.push({ offset: start + from, bytes: bytes.subarray(from, end), ended: true });
      from = end + 1;
    }
    rest = bytes.subarray(from);
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0) yield [{ offset: position - rest.length, bytes: rest, ended: false }];
}
