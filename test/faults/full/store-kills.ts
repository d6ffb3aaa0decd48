import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitUntilKilled, lostOf } from '../../data/store/killed.ts';
import { startPostgres } from '../../support/postgres-server.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import type { Part, PartOptions, PartResult } from './part.ts';

const LONGEST_MS = 400;

/** `kill -9` of eight writers at random moments, over the same files. */
export const storeKills: Part = {
  name: 'store-kills',
  async run(options) {
    const folder = await mkdtemp(join(tmpdir(), 'adieu-kills-'));
    const result = await killOver(folder, options);
    await rm(folder, { recursive: true });
    return result;
  },
};

/** The same over one database; every second time the database itself is killed with them. */
export const storeKillsOnPostgres: Part = {
  name: 'store-kills-on-postgres',
  async run(options) {
    const server = await startPostgres({ durable: true });
    try {
      const url = await server.createDatabase();
      return await killOver(url, options, async (n) => {
        if (n % 2 === 0) return;
        await server.kill();
        await server.start();
      });
    } finally {
      await server.dispose();
    }
  },
};

async function killOver(
  where: string,
  { seed, trials, say }: PartOptions,
  afterEach: (n: number) => Promise<void> = () => Promise.resolve(),
): Promise<PartResult> {
  const random = seededRandom(seed);
  const acknowledged: number[] = [];
  const broken: string[] = [];
  const count = trials ?? 200;
  for (let n = 0; n < count; n += 1) {
    const fresh = await commitUntilKilled(where, n * 1_000_000, random() * LONGEST_MS);
    acknowledged.push(...fresh);
    await afterEach(n);
    const lost = await lostOf(where, acknowledged);
    for (const what of lost) broken.push(`kill ${String(n)} of seed ${String(seed)}: ${what}`);
    say(`kill ${String(n + 1)}, ${String(acknowledged.length)} commits acknowledged`);
  }
  const notes = [`${String(acknowledged.length)} commits were acknowledged`];
  return { trials: count, broken, notes };
}
