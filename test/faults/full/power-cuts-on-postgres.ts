import { join } from 'node:path';
import { CommitLoop, lostOf } from '../../data/store/killed.ts';
import { startPostgres } from '../../support/postgres-server.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { LoopDevice, whyNoLoopDevice } from './loop-device.ts';
import { type Part, skipped } from './part.ts';

const LONGEST_MS = 600;
const MEGABYTES = 160;

/**
 * A database on a file system of its own: writers and server stand still, the disk under them is
 * copied as it is, and a server on the copy is what there is when the power comes back.
 */
export const powerCutsOnPostgres: Part = {
  name: 'power-cuts-on-postgres',
  async run({ seed, trials, say }) {
    const why = await whyNoLoopDevice();
    if (why !== null) return skipped(why);
    const random = seededRandom(seed);
    const broken: string[] = [];
    const count = trials ?? 50;
    let acknowledged = 0;
    for (let n = 0; n < count; n += 1) {
      await using disk = await LoopDevice.make(MEGABYTES);
      const server = await startPostgres({ folder: join(disk.folder, 'pg'), durable: true });
      const url = await server.createDatabase();
      const loop = await CommitLoop.start(url, 0);
      await loop.runFor(random() * LONGEST_MS);
      await loop.freeze();
      await server.freeze();
      await using found = await disk.copy();
      const told = await loop.kill();
      await server.kill();
      acknowledged += told.length;
      const again = await startPostgres({ folder: join(found.folder, 'pg'), durable: true });
      const after = new URL(url);
      after.port = String(again.port);
      const lost = await lostOf(after.href, told);
      await again.kill();
      for (const what of lost) broken.push(`cut ${String(n)} of seed ${String(seed)}: ${what}`);
      say(`cut ${String(n + 1)}, ${String(told.length)} commits acknowledged before it`);
    }
    return { trials: count, broken, notes: [`${String(acknowledged)} commits were acknowledged`] };
  },
};
