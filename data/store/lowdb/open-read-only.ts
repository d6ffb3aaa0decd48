import { AdieuError } from '../../model/errors.ts';
import { createTables } from '../tables.ts';
import { EntryReader } from './entry-reader.ts';
import { checkFormat } from './layout.ts';
import { load, type Loaded } from './load.ts';
import { createReader, type StoreReader } from './reader.ts';

const TRIES = 5;

/**
 * Reads snapshot and journal without the lock, up to the last valid commit; the
 * store may be in use. Again when a snapshot replaced the files meanwhile.
 * @throws AdieuError `store_damaged`, `store_format_newer`
 */
export async function loadBesideWriter(folder: string): Promise<Loaded> {
  if (!(await checkFormat(folder))) {
    throw new AdieuError('store_damaged', `${folder} holds no store`);
  }
  for (let tries = 1; ; tries += 1) {
    try {
      return await load(folder);
    } catch (error) {
      if (tries === TRIES) throw error;
    }
  }
}

/** A view of the store as it is now, for tools. */
export async function openReadOnly(folder: string): Promise<StoreReader> {
  const { state } = await loadBesideWriter(folder);
  const { documents, entries: index } = state;
  const entries = new EntryReader(folder, index);
  return createReader({ tables: createTables(documents), index, entries });
}
