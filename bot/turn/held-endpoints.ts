import { z } from 'zod';
import type { Instant } from '../../data/model/time.ts';
import type { Change, Store, Version } from '../../data/store/contract.ts';

const HELD = 'held_endpoints';

const heldSchema = z.record(
  z.string(),
  z.object({ state: z.enum(['held', 'off']), since: z.string(), code: z.string() }),
);

/** `held`: what is for it waits until a person decides. `off`: nothing is kept for it. */
export interface HeldEndpoint {
  readonly state: 'held' | 'off';
  readonly since: Instant;
  readonly code: string;
}

export type HeldById = Readonly<Record<string, HeldEndpoint>>;

/** Endpoints that nothing is sent to now, as they are kept in the store. */
export class HeldEndpoints {
  readonly byId: HeldById;
  readonly #version: Version | 'absent';

  private constructor(byId: HeldById, version: Version | 'absent') {
    this.byId = byId;
    this.#version = version;
  }

  static async read(store: Pick<Store, 'get'>): Promise<HeldEndpoints> {
    const kept = await store.get('meta', HELD);
    if (!kept) return new HeldEndpoints({}, 'absent');
    return new HeldEndpoints(heldSchema.parse(kept.doc.value), kept.version);
  }

  /** The change that holds an endpoint, or lets it go (`null`). */
  with(endpoint: string, held: HeldEndpoint | null): Change {
    const others = Object.entries(this.byId).filter(([id]) => id !== endpoint);
    const value = Object.fromEntries(held ? [...others, [endpoint, held]] : others);
    const doc = { id: HELD, value };
    return { op: 'put', collection: 'meta', id: HELD, doc, expect: this.#version };
  }
}
