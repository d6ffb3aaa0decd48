import { AdieuError } from '../../model/errors.ts';
import type { Sequenced } from '../contract.ts';
import type { Documents } from '../tables.ts';
import { EntryReader } from './entry-reader.ts';
import { checkFormat } from './layout.ts';
import { load } from './load.ts';
import { takeLock } from './lock.ts';

/** A sequence with what is left of it. */
export interface WholeSequence {
  readonly id: string;
  /** The last entry that was forgotten; 0: none was. */
  readonly forgotten: number;
}

/** Everything in a store, to be moved elsewhere. */
export interface WholeStore {
  readonly documents: Documents;
  readonly sequences: readonly WholeSequence[];
  /** At most 1,000 entries of a sequence, after one. */
  entriesAfter(id: string, seq: number): Promise<readonly Sequenced[]>;
  close(): Promise<void>;
}

const PAGE = 1000;

/**
 * Reads a store that nobody uses, and keeps everybody out until it is closed.
 * @throws AdieuError `store_locked`, `store_damaged`, `store_format_newer`
 */
export async function openWhole(folder: string): Promise<WholeStore> {
  if ((await checkFormat(folder)) === null) {
    throw new AdieuError('store_damaged', `${folder} holds no store`);
  }
  const lock = await takeLock(folder, () => undefined);
  try {
    const { documents, entries: index } = (await load(folder)).state;
    const entries = new EntryReader(folder, index);
    return {
      documents,
      sequences: [...index.rows()].map(([id, , forgotten = 0]) => ({ id, forgotten })),
      entriesAfter: (id, seq) => entries.after(id, seq, PAGE),
      async close() {
        await entries.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
