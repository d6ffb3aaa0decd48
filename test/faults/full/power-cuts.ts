import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommitLoop, lostOf } from '../../data/store/killed.ts';
import { powerCut } from '../../data/store/power-cut.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { LoopDevice, whyNoLoopDevice } from './loop-device.ts';
import { type Part, skipped } from './part.ts';

const LONGEST_MS = 400;

/** On a disk of ours that loses any sectors of what was not synced. */
export const modelledPowerCuts: Part = {
  name: 'power-cuts-modelled',
  async run({ seed, trials, say }) {
    const broken: string[] = [];
    const count = trials ?? 500;
    let acknowledged = 0;
    for (let n = 0; n < count; n += 1) {
      const folder = await mkdtemp(join(tmpdir(), 'adieu-cut-'));
      const cut = await powerCut(join(folder, 'store'), seed + n);
      acknowledged += cut.acknowledged;
      for (const what of cut.broken) {
        const again = `npm run faults -- power-cuts-modelled --seed ${String(seed + n)} --trials 1`;
        broken.push(`${what}; again: ${again}`);
      }
      await rm(folder, { recursive: true });
      if ((n + 1) % 50 === 0) say(`${String(n + 1)} cuts`);
    }
    return { trials: count, broken, notes: [`${String(acknowledged)} commits were acknowledged`] };
  },
};

/**
 * On a file system of its own: the writers are frozen in the middle, the disk under it is copied as it
 * is, without unmounting, and the copy is what is there when the power comes back.
 */
export const powerCuts: Part = {
  name: 'power-cuts',
  async run({ seed, trials, say }) {
    const why = await whyNoLoopDevice();
    if (why !== null) return skipped(why);
    const random = seededRandom(seed);
    const broken: string[] = [];
    const count = trials ?? 50;
    let acknowledged = 0;
    for (let n = 0; n < count; n += 1) {
      await using disk = await LoopDevice.make(48);
      const loop = await CommitLoop.start(join(disk.folder, 'store'), 0);
      await loop.runFor(random() * LONGEST_MS);
      await loop.freeze();
      await using found = await disk.copy();
      const told = await loop.kill();
      acknowledged += told.length;
      const lost = await lostOf(join(found.folder, 'store'), told);
      for (const what of lost) broken.push(`cut ${String(n)} of seed ${String(seed)}: ${what}`);
      say(`cut ${String(n + 1)}, ${String(told.length)} commits acknowledged before it`);
    }
    return { trials: count, broken, notes: [`${String(acknowledged)} commits were acknowledged`] };
  },
};
