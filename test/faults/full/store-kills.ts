import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitUntilKilled, lostOf } from '../../data/store/killed.ts';
import { startPostgres } from '../../support/postgres-server.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import type { Part, PartOptions, PartResult } from './part.ts';

const LONGEST_MS = 400;
/** Kills of one store; everything that it ever acknowledged is looked up after each. */
const KILLS_OF_A_STORE = 20;

/** `kill -9` of eight writers at random moments, over the same files. */
export const storeKills: Part = {
  name: 'store-kills',
  async run(options) {
    const home = await mkdtemp(join(tmpdir(), 'adieu-kills-'));
    const result = await killOver((n) => Promise.resolve(join(home, String(n))), options);
    await rm(home, { recursive: true });
    return result;
  },
};

/** The same over one database; every second time the database itself is killed with them. */
export const storeKillsOnPostgres: Part = {
  name: 'store-kills-on-postgres',
  async run(options) {
    const server = await startPostgres({ durable: true });
    try {
      return await killOver(
        () => server.createDatabase(),
        options,
        async (n) => {
          if (n % 2 === 0) return;
          await server.kill();
          await server.start();
        },
      );
    } finally {
      await server.dispose();
    }
  },
};

async function killOver(
  newStore: (n: number) => Promise<string>,
  { seed, trials, say }: PartOptions,
  afterEach: (n: number) => Promise<void> = () => Promise.resolve(),
): Promise<PartResult> {
  const random = seededRandom(seed);
  let where = '';
  let acknowledged: number[] = [];
  let all = 0;
  const broken: string[] = [];
  const count = trials ?? 200;
  for (let n = 0; n < count; n += 1) {
    if (n % KILLS_OF_A_STORE === 0) {
      where = await newStore(n);
      acknowledged = [];
    }
    const fresh = await commitUntilKilled(where, n * 1_000_000, random() * LONGEST_MS);
    acknowledged.push(...fresh);
    all += fresh.length;
    await afterEach(n);
    const lost = await lostOf(where, acknowledged);
    for (const what of lost) broken.push(`kill ${String(n)} of seed ${String(seed)}: ${what}`);
    say(`kill ${String(n + 1)}, ${String(all)} commits acknowledged`);
  }
  return { trials: count, broken, notes: [`${String(all)} commits were acknowledged`] };
}
