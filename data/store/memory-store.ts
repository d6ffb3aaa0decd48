import type { Entry } from '../model/transcript.ts';
import { applyWrites } from './apply.ts';
import type { Sequenced, Store } from './contract.ts';
import { Staging, type Forget } from './staging.ts';
import { createTables, emptyDocuments } from './tables.ts';

function deepFreeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** Frozen, so that a caller who changes what a read returned is found out. */
function parseFrozen(json: string): unknown {
  return deepFreeze(JSON.parse(json));
}

/** A store that forgets everything when it goes: for tests. What it returns is frozen. */
export function createMemoryStore(): Store {
  const tables = createTables(emptyDocuments());
  /** `null`: forgotten. */
  const entries = new Map<string, (Entry | null)[]>();
  const staging = new Staging({
    version: (collection, id) => tables[collection].get(id)?.version ?? 0,
    lastSeq: (conversationId) => entries.get(conversationId)?.length ?? 0,
  });
  const forget = ({ conversationId, upTo }: Forget): void => {
    if (upTo === 'all') entries.delete(conversationId);
    else entries.get(conversationId)?.fill(null, 0, upTo);
  };
  let open = true;

  return {
    get: (collection, id) => Promise.resolve(tables[collection].get(id)),

    list: async (collection, index, options) =>
      Promise.resolve(tables[collection].list(index, options)),

    entriesAfter(conversationId, seq, limit = 1000) {
      const page: Sequenced[] = [];
      for (const [index, entry] of (entries.get(conversationId) ?? []).entries()) {
        if (entry !== null && index >= seq && page.length < limit) {
          page.push({ seq: index + 1, entry });
        }
      }
      return Promise.resolve(page);
    },

    lastSeq: (conversationId) => Promise.resolve(entries.get(conversationId)?.length ?? 0),

    async *conversationIds() {
      for (const [id, sequence] of entries) {
        if (sequence.some((entry) => entry !== null)) yield await Promise.resolve(id);
      }
    },

    commit: async (changes) => {
      await Promise.resolve();
      if (!open) throw new Error('the store is closed');
      const commit = staging.stage(changes);
      applyWrites(tables, commit.writes, parseFrozen);
      commit.forgets.forEach(forget);
      for (const { conversationId, json } of commit.appends) {
        const sequence = entries.get(conversationId) ?? [];
        sequence.push(parseFrozen(json) as Entry);
        entries.set(conversationId, sequence);
      }
      staging.release(commit);
    },

    reclaim: () => Promise.resolve(),

    get writable() {
      return open;
    },

    close() {
      open = false;
      return Promise.resolve();
    },
  };
}
