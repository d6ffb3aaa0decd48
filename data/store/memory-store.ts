import type { Entry } from '../model/transcript.ts';
import { applyWrites } from './apply.ts';
import type { Sequenced, Store } from './contract.ts';
import { Staging } from './staging.ts';
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
  const entries = new Map<string, Entry[]>();
  const staging = new Staging({
    version: (collection, id) => tables[collection].get(id)?.version ?? 0,
    lastSeq: (conversationId) => entries.get(conversationId)?.length ?? 0,
  });
  let open = true;

  return {
    get: (collection, id) => Promise.resolve(tables[collection].get(id)),

    list: async (collection, index, options) =>
      Promise.resolve(tables[collection].list(index, options)),

    entriesAfter(conversationId, seq, limit = 1000) {
      const from = Math.max(seq, 0);
      const page = (entries.get(conversationId) ?? []).slice(from, from + limit);
      return Promise.resolve(
        page.map((entry, index): Sequenced => ({ seq: from + index + 1, entry })),
      );
    },

    lastSeq: (conversationId) => Promise.resolve(entries.get(conversationId)?.length ?? 0),

    async *conversationIds() {
      for (const id of entries.keys()) yield await Promise.resolve(id);
    },

    commit: async (changes) => {
      await Promise.resolve();
      if (!open) throw new Error('the store is closed');
      const commit = staging.stage(changes);
      applyWrites(tables, commit.writes, parseFrozen);
      for (const { conversationId, json } of commit.appends) {
        const sequence = entries.get(conversationId) ?? [];
        sequence.push(parseFrozen(json) as Entry);
        entries.set(conversationId, sequence);
      }
      staging.release(commit);
    },

    get writable() {
      return open;
    },

    close() {
      open = false;
      return Promise.resolve();
    },
  };
}
