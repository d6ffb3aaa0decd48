import { z } from 'zod';

const place = z.tuple([z.string(), z.string()]);

/** Names the last item of a page, so that a page goes on rightly though documents come and go. */
export function encodeCursor(key: string, id: string): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

/** @throws RangeError when it was not made by `encodeCursor`. */
export function decodeCursor(cursor: string): readonly [key: string, id: string] {
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch (cause) {
    throw new RangeError('unreadable cursor', { cause });
  }
  const read = place.safeParse(content);
  if (!read.success) throw new RangeError('unreadable cursor', { cause: read.error });
  return read.data;
}
