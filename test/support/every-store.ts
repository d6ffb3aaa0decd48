import type { Store } from '../../data/store/contract.ts';
import { createMemoryStore } from '../../data/store/memory-store.ts';
import { openPostgresStore } from '../../data/store/postgres/open-postgres-store.ts';
import { newFolder, openStore } from '../data/store/folder.ts';
import { newDatabase } from './postgres.ts';

/** Each driver with what opens an empty one; whoever opens it closes it. */
export const EVERY_STORE: readonly (readonly [name: string, open: () => Promise<Store>])[] = [
  ['in memory', () => Promise.resolve(createMemoryStore())],
  ['lowdb', async () => (await openStore(await newFolder())).store],
  [
    'postgres',
    async () => openPostgresStore({ url: await newDatabase(), onFault: () => undefined }),
  ],
];
