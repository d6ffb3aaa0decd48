import { AUDIT_SEQUENCE } from '../../data/model/audit.ts';
import type { Store } from '../../data/store/contract.ts';
import { chainHash, GENESIS } from './chain.ts';
import { isSigned, readHead } from './head.ts';

/** A place in the chain that was published: on `/metrics`, with a backup. */
export interface PublishedPlace {
  readonly seq: number;
  readonly hash: string;
}

export type Verdict =
  | {
      readonly intact: true;
      readonly entries: number;
      readonly hash: string;
      /** On record, not chained yet. */
      readonly waiting: number;
    }
  /** `seq`: the first entry that is not as it was written; `null`: the head itself. */
  | { readonly intact: false; readonly seq: number | null; readonly why: string };

const PAGE = 1_000;

/**
 * Reads the whole chain. Edited, left out, added and moved entries are found, a tail that
 * was cut off too; one that was rewritten as a whole is found by what was published.
 */
export async function verifyChain(
  store: Pick<Store, 'get' | 'list' | 'entriesAfter'>,
  publicKey: string,
  published: readonly PublishedPlace[] = [],
): Promise<Verdict> {
  const { head } = await readHead(store).catch(() => ({ head: undefined }));
  if (head === undefined) return broken(null, 'the head cannot be read');
  if (head && !isSigned(publicKey, head)) return broken(null, 'the head is not signed by this key');
  const expected = new Map(published.map(({ seq, hash }) => [seq, hash]));
  let seq = 0;
  let hash = GENESIS;
  // A server may add to it meanwhile: what is after the head that was read is for another time.
  const end = head?.seq ?? 0;
  for (let page = await store.entriesAfter(AUDIT_SEQUENCE, 0, PAGE); page.length > 0;) {
    for (const { seq: at, entry } of page) {
      if (at !== seq + 1) return broken(seq + 1, 'it is missing');
      if (entry.kind !== 'audit') return broken(at, 'it is no entry of the audit');
      if (at > end && head === null) return broken(null, 'the head is missing');
      if (at > end) break;
      const { chained } = entry;
      const next = chainHash(hash, chained.entry);
      if (next !== chained.hash) return broken(at, 'it is not what was chained here');
      const said = expected.get(at);
      if (said !== undefined && said !== next) return broken(at, 'another hash was published');
      seq = at;
      hash = next;
    }
    if (seq >= end) break;
    page = await store.entriesAfter(AUDIT_SEQUENCE, seq, PAGE);
  }
  if (seq < end) return broken(seq + 1, `it is missing; the head is entry ${String(end)}`);
  if (head && head.hash !== hash) return broken(seq, 'the signed head has another hash');
  const later = published.find((place) => place.seq > seq);
  if (later) return broken(seq + 1, `it is missing; entry ${String(later.seq)} was published`);
  const { items } = await store.list('audit', 'byTime', { limit: PAGE });
  return { intact: true, entries: seq, hash, waiting: items.length };
}

function broken(seq: number | null, why: string): Verdict {
  return { intact: false, seq, why };
}
