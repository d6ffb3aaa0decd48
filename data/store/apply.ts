import type { Write } from './staging.ts';
import type { Tables } from './tables.ts';

/**
 * Carries staged writes out in memory.
 * What is kept is read back from the JSON: it shares nothing with the caller's
 * object, and is the same now as after a restart.
 */
export function applyWrites(
  tables: Tables,
  writes: readonly Write[],
  parse: (json: string) => unknown = JSON.parse,
): void {
  for (const write of writes) {
    if (write.op === 'delete') tables[write.collection].delete(write.id);
    else tables[write.collection].putStored(write.id, write.version, parse(write.json));
  }
}
