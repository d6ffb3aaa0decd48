import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DemoState, demoStateSchema } from '../../bot/accounts/demo/records.ts';

/** The demo account system's own books, read from its file beside the running program. */
export async function readAccountsFile(dataDir: string): Promise<DemoState> {
  return demoStateSchema.parse(JSON.parse(await readFile(join(dataDir, 'accounts.json'), 'utf8')));
}
