import { setTimeout as sleep } from 'node:timers/promises';
import { AdieuError } from '../../model/errors.ts';
import type { StoreReader } from '../contract.ts';
import { createTables } from '../tables.ts';
import { EntryReader } from './entry-reader.ts';
import { checkFormat } from './layout.ts';
import { load } from './load.ts';
import { createReader } from './reader.ts';

const TRIES = 3;
const PAUSE_MS = 100;

/**
 * Runs work that reads the files of a store which may be in use: again when it
 * fails, since a snapshot may have replaced the files meanwhile.
 * @throws AdieuError `store_damaged`, `store_format_newer`
 */
export async function besideWriter<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (!(await checkFormat(folder)))
    throw new AdieuError('store_damaged', `${folder} holds no store`);
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === TRIES) throw error;
      await sleep(PAUSE_MS);
    }
  }
}

/**
 * A view of the store up to its last valid commit, for tools. Takes no lock.
 * @throws AdieuError `store_damaged`, `store_format_newer`
 */
export async function openReadOnly(folder: string): Promise<StoreReader> {
  const { state } = await besideWriter(folder, () => load(folder));
  const { documents, entries: index } = state;
  const entries = new EntryReader(folder, index);
  return createReader({ tables: createTables(documents), index, entries });
}
