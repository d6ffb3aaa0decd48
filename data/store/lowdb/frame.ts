import { crc32 } from 'node:zlib';

/**
 * One line of any file of the store: eight hex digits of CRC-32, a space, the
 * body, a line feed. Bodies are made of JSON, which holds no raw line feed or tab.
 */
const PREFIX = 9;
const LF = 0x0a;

export function frame(body: string): Buffer {
  const bytes = Buffer.from(`00000000 ${body}\n`);
  const sum = crc32(bytes.subarray(PREFIX, bytes.length - 1));
  bytes.write(sum.toString(16).padStart(8, '0'), 0, 'latin1');
  return bytes;
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
