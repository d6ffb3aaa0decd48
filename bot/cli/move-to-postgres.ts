import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MetaRecord } from '../../data/model/records.ts';
import { FolderFiles } from '../../data/store/folder-files.ts';
import { openWhole, type WholeStore } from '../../data/store/lowdb/open-whole.ts';
import { type Copied, copyToPostgres } from '../../data/store/postgres/copy-to-postgres.ts';
import { DEMO_ACCOUNTS } from '../accounts/demo/demo-accounts-in-store.ts';
import { JsonFile } from '../accounts/demo/json-file.ts';
import { openSecrets, sharedSecrets } from '../config/secrets.ts';

/**
 * Copies all of a data folder that a program on PostgreSQL has in its database, and proves it equal:
 * the store, secrets, demo accounts and what customers attached.
 * @throws AdieuError `store_locked`, `store_damaged`, `store_format_newer`; Error when the database
 *   holds something else
 */
export async function moveToPostgres(dataDir: string, url: string): Promise<Copied> {
  const store = await openWhole(join(dataDir, 'store'));
  try {
    const uploads = join(dataDir, 'uploads');
    return await copyToPostgres(url, {
      store: withMeta(store, besidesIn(dataDir)),
      files: async function* () {
        if (existsSync(uploads)) yield* new FolderFiles(uploads).all();
      },
    });
  } finally {
    await store.close();
  }
}

/** What is in files of its own, where there is no database. */
function besidesIn(dataDir: string): readonly MetaRecord[] {
  const secrets = sharedSecrets(openSecrets(dataDir));
  const demo = new JsonFile(join(dataDir, 'accounts.json')).read();
  return demo === null ? [secrets] : [secrets, { id: DEMO_ACCOUNTS, value: demo }];
}

function withMeta(store: WholeStore, records: readonly MetaRecord[]): WholeStore {
  const meta = new Map(store.documents.meta);
  for (const record of records) meta.set(record.id, { doc: record, version: 1 });
  return { ...store, documents: { ...store.documents, meta } };
}
