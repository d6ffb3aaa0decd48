import { INDEXES, type Collection } from '../collections.ts';
import type { StagedCommit } from '../staging.ts';
import { BODY_START, frame, type LineBuffer } from './frame.ts';

/*
 * Lines of a journal segment, bodies only:
 *   {"adieu":"journal",...}                               header, the first line
 *   <seq> [["put",...],["delete",...],["forget","conversation",seq]]\t<entry>\t<entry>
 *                                                         one commit; forgets without a
 *                                                         sequence forget the conversation
 *   <seq> =                                               all up to this commit was acknowledged
 * Entries stand apart from the documents because they are read from here again,
 * each as ["conversation",seq,{...}] so that a wrong position is noticed.
 */
const TAB = 0x09;

/** Bytes of a part inside a line or a file. */
export interface Range {
  readonly offset: number;
  readonly length: number;
}

/** Where a commit's line lies in a `LineBuffer`. */
export interface PlacedCommit {
  readonly start: number;
  /** Of each appended entry, counted from the start of the line. */
  readonly entries: readonly Range[];
}

export type StoredWrite =
  | readonly ['put', Collection, string, number, unknown]
  | readonly ['delete', Collection, string]
  | readonly ['forget', string, number?];

export type JournalLine =
  | {
      readonly kind: 'commit';
      readonly seq: number;
      readonly writes: readonly StoredWrite[];
      /** Counted from the start of the line. */
      readonly entries: readonly (Range & StoredEntryId)[];
    }
  | { readonly kind: 'acknowledged'; readonly seq: number };

export interface StoredEntryId {
  readonly conversationId: string;
  readonly seq: number;
}

/** Parts of a body after the first tab. */
function partsOf(body: Buffer): Range[] {
  const parts: Range[] = [];
  let tab = body.indexOf(TAB);
  while (tab !== -1) {
    const next = body.indexOf(TAB, tab + 1);
    const end = next === -1 ? body.length : next;
    parts.push({ offset: BODY_START + tab + 1, length: end - tab - 1 });
    tab = next;
  }
  return parts;
}

/** The body of a commit's line. */
export function commitBody(
  seq: number,
  commit: Pick<StagedCommit, 'writes' | 'forgets' | 'appends'>,
): string {
  const writes = commit.writes.map((write) => {
    const target = `"${write.collection}",${JSON.stringify(write.id)}`;
    return write.op === 'delete'
      ? `["delete",${target}]`
      : `["put",${target},${write.version},${write.json}]`;
  });
  for (const { conversationId, upTo } of commit.forgets) {
    writes.push(JSON.stringify(['forget', conversationId, ...(upTo === 'all' ? [] : [upTo])]));
  }
  let body = `${seq} [${writes.join(',')}]`;
  for (const { conversationId, seq: at, json } of commit.appends) {
    body += `\t[${JSON.stringify(conversationId)},${at},${json}]`;
  }
  return body;
}

/** Adds a commit's line to others. @param body Made by `commitBody`. */
export function placeCommit(
  lines: LineBuffer,
  body: string,
  commit: Pick<StagedCommit, 'appends'>,
): PlacedCommit {
  const line = lines.add(body);
  return { start: line.start, entries: commit.appends.length === 0 ? [] : partsOf(line.body) };
}

export function encodeAcknowledged(seq: number): Buffer {
  return frame(`${seq} =`);
}

function isWrite(value: unknown): value is StoredWrite {
  if (!Array.isArray(value)) return false;
  const [op, collection, id, version] = value as unknown[];
  if (op === 'forget') {
    return typeof collection === 'string' && (id === undefined || typeof id === 'number');
  }
  if (typeof collection !== 'string' || !Object.hasOwn(INDEXES, collection)) return false;
  if (typeof id !== 'string') return false;
  return op === 'delete' || (op === 'put' && typeof version === 'number');
}

/** @throws SyntaxError when it is no entry. */
export function parseEntry(part: string): StoredEntryId & { readonly entry: unknown } {
  const value: unknown = JSON.parse(part);
  if (!Array.isArray(value)) throw new SyntaxError('not an entry');
  const [conversationId, seq, entry] = value as unknown[];
  if (typeof conversationId !== 'string' || typeof seq !== 'number') {
    throw new SyntaxError('not an entry');
  }
  return { conversationId, seq, entry };
}

/** Reads a body whose checksum is right. @throws SyntaxError when it is no line of a journal. */
export function decodeLine(body: Buffer): JournalLine {
  const space = body.indexOf(0x20);
  const seq = Number(body.toString('latin1', 0, space));
  if (space < 1 || !Number.isSafeInteger(seq)) throw new SyntaxError('no sequence');
  if (body.length === space + 2 && body[space + 1] === 0x3d) return { kind: 'acknowledged', seq };
  const parts = partsOf(body);
  const end = parts[0] ? parts[0].offset - BODY_START - 1 : body.length;
  const writes: unknown = JSON.parse(body.toString('utf8', space + 1, end));
  if (!Array.isArray(writes) || !writes.every(isWrite)) throw new SyntaxError('not a commit');
  const entries = parts.map(({ offset, length }) => {
    const from = offset - BODY_START;
    const { conversationId, seq: at } = parseEntry(body.toString('utf8', from, from + length));
    return { offset, length, conversationId, seq: at };
  });
  return { kind: 'commit', seq, writes, entries };
}
