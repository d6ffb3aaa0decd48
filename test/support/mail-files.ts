import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import PostalMime from 'postal-mime';

const PATIENCE_MS = 20_000;

/** Names of the mails that the program has sent, in the order of time. */
export async function mailFiles(dataDir: string): Promise<readonly string[]> {
  const names = await readdir(join(dataDir, 'mail')).catch(() => []);
  return names.filter((name) => name.endsWith('.eml')).sort();
}

/** The newest mail of a kind to somebody, as its reader sees it; waits for it. @throws after 20 s */
export async function mailTo(dataDir: string, kind: string, address: string) {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const name = (await mailFiles(dataDir)).findLast((file) =>
      file.includes(`-${kind}-${address}-`),
    );
    if (name !== undefined) return PostalMime.parse(await readFile(join(dataDir, 'mail', name)));
    if (Date.now() > deadline) throw new Error(`no ${kind} mail to ${address} came`);
    await wait(20);
  }
}
