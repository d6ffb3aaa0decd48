import { open } from 'node:fs/promises';
import { z } from 'zod';
import { decodeLine, type JournalLine } from './commit-line.ts';
import { damaged } from './damage.ts';
import { readLines, unframe, type Line } from './frame.ts';
import { FORMAT, segmentPath } from './layout.ts';
import type { StoreState } from './state.ts';

const header = z.object({
  adieu: z.literal('journal'),
  format: z.int().max(FORMAT),
  segment: z.int(),
  /** Sequence of the last commit before this segment. */
  after: z.int(),
});

export function segmentHeader(segment: number, after: number): string {
  return JSON.stringify({ adieu: 'journal', format: FORMAT, segment, after });
}

/** Where a segment ends that was read to its end. */
export interface SegmentEnd {
  readonly segment: number;
  /** Sequence of its last commit. */
  readonly seq: number;
  /** Byte after its last valid line. */
  readonly offset: number;
  /** Bytes after that, of a commit that nobody was told of; 0 when it ended well, with or without zeros. */
  readonly torn: number;
}

/** Carries out one commit of the journal; doing it twice changes nothing. */
export function replayCommit(
  state: StoreState,
  segment: number,
  lineOffset: number,
  line: JournalLine,
): void {
  if (line.kind !== 'commit') return;
  for (const write of line.writes) {
    if (write[0] === 'forget') {
      state.entries.forget(write[1], write[2] ?? 'all');
      continue;
    }
    // The checksum vouches that this is what was staged.
    const rows = state.documents[write[1]] as Map<string, unknown>;
    if (write[0] === 'delete') rows.delete(write[2]);
    else rows.set(write[2], { doc: write[4], version: write[3] });
  }
  for (const entry of line.entries) {
    const offset = lineOffset + entry.offset;
    state.entries.set(entry, { segment, offset, length: entry.length });
  }
}

function read(line: Line, file: string): JournalLine | null {
  const body = line.ended ? unframe(line.bytes) : null;
  if (!body) return null;
  try {
    return decodeLine(body);
  } catch (cause) {
    throw damaged(file, line.offset, 'unreadable', cause);
  }
}

/** Where a line ends, without zeros that were never written over. */
function endOfContent({ offset, bytes, ended }: Line): number {
  if (ended) return offset + bytes.length + 1;
  let length = bytes.length;
  while (length > 0 && bytes[length - 1] === 0) length -= 1;
  return offset + length;
}

/**
 * Reads a segment and hands on each commit, in order.
 *
 * A bad line is torn, and ends the segment, when no mark after it says that it
 * was acknowledged and no segment follows: a commit that nobody was told of.
 * Anything else is damage.
 * @param after Sequence of the commit before; `null`: believe the header.
 * @throws AdieuError `store_damaged`
 */
export async function replaySegment(
  folder: string,
  segment: number,
  options: { readonly after: number | null; readonly isLast: boolean },
  onCommit: (line: JournalLine, lineOffset: number) => void,
): Promise<SegmentEnd> {
  const path = segmentPath(folder, segment);
  const file = await open(path, 'r');
  let seq: number | null = null;
  let offset = 0;
  let bad: number | null = null;
  let contentEnd = 0;
  try {
    for await (const lines of readLines(file)) {
      for (const line of lines) {
        contentEnd = Math.max(contentEnd, endOfContent(line));
        if (seq === null) {
          seq = readHeader(line, path, segment, options.after);
        } else {
          const content = read(line, path);
          if (!content) {
            bad ??= line.offset;
            continue;
          }
          if (bad !== null) {
            if (content.kind === 'commit') continue;
            throw damaged(path, bad, 'the checksum of an acknowledged commit differs');
          }
          if (content.kind === 'commit' ? content.seq !== seq + 1 : content.seq > seq) {
            throw damaged(path, line.offset, `commit ${content.seq} follows ${seq}`);
          }
          if (content.kind === 'commit') {
            carry(() => onCommit(content, line.offset), path, line.offset);
            seq = content.seq;
          }
        }
        if (bad === null) offset = contentEnd;
      }
    }
  } finally {
    await file.close();
  }
  if (seq === null) throw damaged(path, 0, 'it is empty');
  const torn = contentEnd - offset;
  if (bad !== null && torn > 0 && !options.isLast) {
    throw damaged(path, bad, 'the checksum differs');
  }
  return { segment, seq, offset, torn };
}

function readHeader(line: Line, path: string, segment: number, after: number | null): number {
  const body = line.ended ? unframe(line.bytes) : null;
  if (!body) throw damaged(path, 0, 'the checksum of its header differs');
  const found = header.safeParse(JSON.parse(body.toString()));
  if (!found.success) throw damaged(path, 0, 'it is no journal of this format', found.error);
  if (found.data.segment !== segment) throw damaged(path, 0, `it is segment ${found.data.segment}`);
  if (after !== null && found.data.after !== after) {
    throw damaged(
      path,
      0,
      `it follows commit ${found.data.after}, the one before ends at ${after}`,
    );
  }
  return found.data.after;
}

function carry(apply: () => void, path: string, offset: number): void {
  try {
    apply();
  } catch (cause) {
    throw damaged(path, offset, 'it does not fit what came before', cause);
  }
}
