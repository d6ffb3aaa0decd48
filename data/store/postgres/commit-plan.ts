import { AdieuError } from '../../model/errors.ts';
import type { Change } from '../contract.ts';
import { entryJson } from '../entry-json.ts';
import { keyOf, toJson } from '../expectation.ts';

type DocumentChange = Exclude<Change, { readonly conversationId: string }>;

/** One thing that a statement does. Entries of one conversation are appended together. */
export type Part =
  | {
      readonly op: 'put';
      readonly change: DocumentChange & { readonly op: 'put' };
      readonly json: string;
    }
  | { readonly op: 'delete'; readonly change: DocumentChange & { readonly op: 'delete' } }
  | { readonly op: 'forget'; readonly conversationId: string; readonly upTo: number | 'all' }
  | {
      readonly op: 'append';
      readonly conversationId: string;
      readonly firstSeq: number;
      readonly entries: string[];
    };

/** What each statement does. One touches nothing twice; later ones see what earlier ones did. */
export type CommitPlan = readonly (readonly Part[])[];

const MOST_PARTS = 24;

/**
 * How changes become statements, the fewest that do: nearly always one.
 * @throws AdieuError `store_conflict` when entries do not follow each other; RangeError when
 *   it appends before it forgets; TypeError when a document is not JSON
 */
export function planCommit(changes: readonly Change[]): CommitPlan {
  const layers: Map<string, Part>[] = [];
  const depth = new Map<string, number>();
  for (const change of changes) {
    const key = keyOf(change);
    const at = depth.get(key) ?? 0;
    const before = layers[at - 1]?.get(key);
    if (change.op === 'append' && before?.op === 'append') {
      const { entries, firstSeq } = before;
      if (change.seq !== firstSeq + entries.length) {
        throw new AdieuError('store_conflict', `entry ${change.seq} does not follow`);
      }
      entries.push(entryJson(change.entry));
      continue;
    }
    if (change.op === 'forget' && before?.op === 'append') {
      throw new RangeError('a commit forgets before it appends');
    }
    layers[at] = (layers[at] ?? new Map<string, Part>()).set(key, partOf(change));
    depth.set(key, at + 1);
  }
  return layers.flatMap(inStatements);
}

/** Sorted, so that two replicas take their locks in the same order. */
function inStatements(layer: ReadonlyMap<string, Part>): Part[][] {
  const parts = [...layer].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
  const statements: Part[][] = [];
  for (let at = 0; at < parts.length; at += MOST_PARTS) {
    statements.push(parts.slice(at, at + MOST_PARTS));
  }
  return statements;
}

function partOf(change: Change): Part {
  switch (change.op) {
    case 'put':
      return { op: 'put', change, json: toJson(change.doc) };
    case 'delete':
      return { op: 'delete', change };
    case 'forget':
      return change;
    case 'append': {
      const { conversationId, seq, entry } = change;
      return { op: 'append', conversationId, firstSeq: seq, entries: [entryJson(entry)] };
    }
  }
}
