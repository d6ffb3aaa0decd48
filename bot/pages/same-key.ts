import { createHash, timingSafeEqual } from 'node:crypto';

/** Compares keys so that the time taken tells nothing; no record is compared all the same. */
export function sameKey(given: string | null, key: string | null): boolean {
  const same = timingSafeEqual(digest(given ?? ''), digest(key ?? ''));
  return same && given !== null && key !== null;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
