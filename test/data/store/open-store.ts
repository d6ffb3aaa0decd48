import type { StoreFault } from '../../../data/store/lowdb/fault.ts';
import type { LowdbStore } from '../../../data/store/lowdb/lowdb-store.ts';
import {
  openLowdbStore,
  type LowdbStoreOptions,
} from '../../../data/store/lowdb/open-lowdb-store.ts';

export interface Opened {
  readonly store: LowdbStore;
  readonly faults: readonly StoreFault[];
  readonly exits: readonly number[];
}

/** Opens a store that remembers its faults and does not end the test's process. */
export async function openStore(
  directory: string,
  options: Partial<LowdbStoreOptions> = {},
): Promise<Opened> {
  const faults: StoreFault[] = [];
  const exits: number[] = [];
  const store = await openLowdbStore({
    directory,
    now: () => new Date('2026-11-22T09:14:05.000Z'),
    onFault: (fault) => faults.push(fault),
    exit: (code) => exits.push(code),
    ...options,
  });
  return { store, faults, exits };
}
