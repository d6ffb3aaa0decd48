import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitUntilKilled, lostOf } from '../../data/store/killed.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import type { Part } from './part.ts';

const LONGEST_MS = 400;

/** `kill -9` of eight writers at random moments, over the same files. */
export const storeKills: Part = {
  name: 'store-kills',
  async run({ seed, trials, say }) {
    const random = seededRandom(seed);
    const folder = await mkdtemp(join(tmpdir(), 'adieu-kills-'));
    const acknowledged: number[] = [];
    const broken: string[] = [];
    const count = trials ?? 200;
    for (let n = 0; n < count; n += 1) {
      const fresh = await commitUntilKilled(folder, n * 1_000_000, random() * LONGEST_MS);
      acknowledged.push(...fresh);
      const lost = await lostOf(folder, acknowledged);
      for (const what of lost) broken.push(`kill ${String(n)} of seed ${String(seed)}: ${what}`);
      say(`kill ${String(n + 1)}, ${String(acknowledged.length)} commits acknowledged`);
    }
    await rm(folder, { recursive: true });
    return {
      trials: count,
      broken,
      notes: [`${String(acknowledged.length)} commits were acknowledged`],
    };
  },
};
