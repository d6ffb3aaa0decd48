import type { Range, StoredEntryId } from './commit-line.ts';

/** Where an entry lies: the segment's number, and its bytes there. */
export interface EntryPlace extends Range {
  readonly segment: number;
}

/** Segments stay far below this many bytes; segment * SPAN + offset stays exact up to 2 million segments. */
const SPAN = 2 ** 32;

/**
 * Where each entry lies on the disk. Two numbers an entry, flat arrays of
 * doubles: a million entries take about 20 MB.
 */
export class EntryIndex {
  /** position, length, position, length, ... from sequence 1. */
  readonly #places = new Map<string, number[]>();

  lastSeq(conversationId: string): number {
    return (this.#places.get(conversationId)?.length ?? 0) / 2;
  }

  conversationIds(): IterableIterator<string> {
    return this.#places.keys();
  }

  /**
   * Adds the next entry, or moves a known one.
   * @throws RangeError when entries before it are missing.
   */
  set({ conversationId, seq }: StoredEntryId, { segment, offset, length }: EntryPlace): void {
    const places = this.#places.get(conversationId) ?? [];
    const at = (seq - 1) * 2;
    if (at < 0 || at > places.length)
      throw new RangeError(`entry ${seq} of ${conversationId} has no one before`);
    places[at] = segment * SPAN + offset;
    places[at + 1] = length;
    if (places.length === 2) this.#places.set(conversationId, places);
  }

  places(conversationId: string, after: number, limit: number): EntryPlace[] {
    const places = this.#places.get(conversationId) ?? [];
    const end = Math.min(places.length, (after + limit) * 2);
    const found: EntryPlace[] = [];
    for (let at = Math.max(after, 0) * 2; at < end; at += 2) {
      const position = places[at] ?? 0;
      const segment = Math.floor(position / SPAN);
      found.push({ segment, offset: position % SPAN, length: places[at + 1] ?? 0 });
    }
    return found;
  }

  /** For each segment that holds entries, the byte after its last one. */
  extents(): Map<number, number> {
    const extents = new Map<number, number>();
    for (const places of this.#places.values()) {
      for (let at = 0; at < places.length; at += 2) {
        const position = places[at] ?? 0;
        const segment = Math.floor(position / SPAN);
        const end = (position % SPAN) + (places[at + 1] ?? 0);
        if (end > (extents.get(segment) ?? 0)) extents.set(segment, end);
      }
    }
    return extents;
  }

  /** As `restore` takes it. */
  rows(): IterableIterator<[conversationId: string, places: readonly number[]]> {
    return this.#places.entries();
  }

  restore(conversationId: string, places: number[]): void {
    this.#places.set(conversationId, places);
  }
}
