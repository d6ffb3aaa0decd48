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
  /** position, length, position, length, ... from the first that is not forgotten. */
  readonly #places = new Map<string, number[]>();
  /** The last forgotten sequence, where there is one. */
  readonly #forgotten = new Map<string, number>();
  /** Entries whose predecessors are missing, by conversation: damage, unless it is forgotten after. */
  readonly #unfounded = new Map<string, EntryPlace>();

  lastSeq(conversationId: string): number {
    const kept = (this.#places.get(conversationId)?.length ?? 0) / 2;
    return this.forgotten(conversationId) + kept;
  }

  /** The last sequence that was forgotten; 0 when none was. */
  forgotten(conversationId: string): number {
    return this.#forgotten.get(conversationId) ?? 0;
  }

  /** Conversations that have entries. */
  *conversationIds(): Generator<string> {
    for (const [id, places] of this.#places) if (places.length > 0) yield id;
  }

  /**
   * Adds the next entry, or moves a known one. What was forgotten stays forgotten.
   * One without the entries before it is kept as `unfounded`: a snapshot that was written
   * after a conversation was forgotten does not hold what the journal begins with.
   */
  set({ conversationId, seq }: StoredEntryId, place: EntryPlace): void {
    if (seq <= this.forgotten(conversationId)) return;
    if (seq > this.lastSeq(conversationId) + 1) this.#found(conversationId, seq - 1, place);
    const places = this.#places.get(conversationId) ?? [];
    const at = (seq - this.forgotten(conversationId) - 1) * 2;
    places[at] = place.segment * SPAN + place.offset;
    places[at + 1] = place.length;
    if (places.length === 2) this.#places.set(conversationId, places);
  }

  forget(conversationId: string, upTo: number | 'all'): void {
    if (upTo === 'all') {
      this.#places.delete(conversationId);
      this.#forgotten.delete(conversationId);
      this.#unfounded.delete(conversationId);
      return;
    }
    const before = this.forgotten(conversationId);
    if (upTo <= before) return;
    const places = this.#places.get(conversationId) ?? [];
    this.#places.set(conversationId, places.slice((upTo - before) * 2));
    this.#forgotten.set(conversationId, upTo);
  }

  places(conversationId: string, after: number, limit: number): EntryPlace[] {
    const places = this.#places.get(conversationId) ?? [];
    const start = Math.max(after - this.forgotten(conversationId), 0);
    const end = Math.min(places.length, (start + limit) * 2);
    const found: EntryPlace[] = [];
    for (let at = start * 2; at < end; at += 2) {
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
  *rows(): Generator<readonly [conversationId: string, places: readonly number[], number?]> {
    for (const [id, places] of this.#places) {
      const forgotten = this.#forgotten.get(id);
      yield forgotten === undefined ? [id, places] : [id, places, forgotten];
    }
  }

  restore(conversationId: string, places: number[], forgotten = 0): void {
    this.#places.set(conversationId, places);
    if (forgotten > 0) this.#forgotten.set(conversationId, forgotten);
  }

  /** The first entry without the ones before it, once everything was read; `null`: all are there. */
  get unfounded(): EntryPlace | null {
    return this.#unfounded.values().next().value ?? null;
  }

  #found(conversationId: string, before: number, place: EntryPlace): void {
    if (!this.#unfounded.has(conversationId)) this.#unfounded.set(conversationId, place);
    this.#places.set(conversationId, []);
    this.#forgotten.set(conversationId, before);
  }
}
