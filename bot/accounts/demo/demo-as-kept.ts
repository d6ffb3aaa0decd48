import { join } from 'node:path';
import type { AccountSystem } from '../../../data/model/account.ts';
import type { Store } from '../../../data/store/contract.ts';
import { advance } from './advance.ts';
import { DEMO_ACCOUNTS } from './demo-accounts-in-store.ts';
import { JsonFile } from './json-file.ts';
import type { DemoCompany } from './question.ts';
import { accountViewOf, type DemoState, demoStateSchema } from './records.ts';

export interface DemoAsKeptDeps {
  readonly store: Pick<Store, 'get'>;
  readonly dataDir: string;
  readonly now: Date;
  readonly company: DemoCompany;
}

/**
 * The demo accounts as they are at a moment, for commands that read beside a running server: from
 * the database where they are there, else from their file.
 */
export async function demoAsKept(deps: DemoAsKeptDeps): Promise<Pick<AccountSystem, 'find'>> {
  const kept = await stateOf(deps);
  const accounts = kept ? advance(kept, deps.now, deps.company).accounts : [];
  return {
    find(id) {
      const found = accounts.find((account) => account.id === id);
      return Promise.resolve(found ? accountViewOf(found) : null);
    },
  };
}

async function stateOf({ store, dataDir }: DemoAsKeptDeps): Promise<DemoState | null> {
  const shared = await store.get('meta', DEMO_ACCOUNTS);
  if (shared) return demoStateSchema.parse(shared.doc.value);
  return new JsonFile(join(dataDir, 'accounts.json')).read();
}
