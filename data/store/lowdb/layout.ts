import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AdieuError } from '../../model/errors.ts';
import type { OpenFile } from './data-file.ts';
import { writeWhole } from './data-file.ts';
import { damaged } from './damage.ts';

/**
 * Version of everything that is written here; grows when an older program could not read it.
 * 2: conversations can be forgotten, and a segment may end in zeros. Whatever was written as 1 is
 * read as it is.
 */
export const FORMAT = 2;

const SEGMENT = /^journal-(\d{10})\.log$/;
const SNAPSHOT = /^snapshot-(\d{10})\.jsonl$/;

export function segmentPath(folder: string, segment: number): string {
  return join(folder, `journal-${String(segment).padStart(10, '0')}.log`);
}

/** @param segment The first segment that is not in the snapshot. */
export function snapshotPath(folder: string, segment: number): string {
  return join(folder, `snapshot-${String(segment).padStart(10, '0')}.jsonl`);
}

/** Numbers of the segments and snapshots in a folder, ascending. */
export interface Layout {
  readonly segments: readonly number[];
  readonly snapshots: readonly number[];
}

export async function readLayout(folder: string): Promise<Layout> {
  const names = await readdir(folder);
  const numbers = (pattern: RegExp) =>
    names
      .flatMap((name) => pattern.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);
  return { segments: numbers(SEGMENT), snapshots: numbers(SNAPSHOT) };
}

const formatFile = z.object({ format: z.int().positive() });

/**
 * @returns the format; `null` when there is no store in this folder yet.
 * @throws AdieuError `store_format_newer`, `store_damaged`.
 */
export async function checkFormat(folder: string): Promise<number | null> {
  const path = join(folder, 'format.json');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (!missing) throw cause;
    const { segments, snapshots } = await readLayout(folder).catch(() => ({
      segments: [],
      snapshots: [],
    }));
    if (segments.length + snapshots.length === 0) return null;
    throw damaged(path, 0, 'it is missing', cause);
  }
  let format: number;
  try {
    format = formatFile.parse(JSON.parse(text)).format;
  } catch (cause) {
    throw damaged(path, 0, 'it does not name a format', cause);
  }
  if (format > FORMAT) {
    throw new AdieuError(
      'store_format_newer',
      `${folder} has format ${format}; this version reads up to ${FORMAT}`,
    );
  }
  return format;
}

export async function writeFormat(openFile: OpenFile, folder: string): Promise<void> {
  await writeWhole(openFile, join(folder, 'format.json'), (file) =>
    file.write(Buffer.from(`${JSON.stringify({ format: FORMAT })}\n`), 0),
  );
}
