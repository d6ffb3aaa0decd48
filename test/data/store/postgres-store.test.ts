import { openPostgresStore } from '../../../data/store/postgres/open-postgres-store.ts';
import { newDatabase } from '../../support/postgres.ts';
import { storeContract } from './contract.ts';

storeContract('postgres', async () =>
  openPostgresStore({ url: await newDatabase(), onFault: () => undefined }),
);
