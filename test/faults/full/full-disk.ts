import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PatientCustomer, patiently } from '../patient-customer.ts';
import { planAt } from '../aimed-plan.ts';
import { trial } from '../trial.ts';
import { World } from '../world.ts';
import { LoopDevice, whyNoLoopDevice } from './loop-device.ts';
import { type Part, skipped } from './part.ts';

const ROUNDS = 3;
const CHUNK = Buffer.alloc(64 * 1024);

/** A file system without a free byte under the running program: refused, seen, and over by itself. */
export const fullDisk: Part = {
  name: 'full-disk',
  async run({ trials, say }) {
    const why = await whyNoLoopDevice();
    if (why !== null) return skipped(why);
    await using disk = await LoopDevice.make(64);
    await using world = await World.open('folder', join(disk.folder, 'data'));
    const broken: string[] = [];
    const rounds = trials ?? ROUNDS;
    for (let n = 0; n < rounds; n += 1) {
      const filler = join(disk.folder, 'filler');
      const customer = await PatientCustomer.arrive(world.url, 'emil');
      await fill(filler);
      const refusals = await refusedUntilFull(customer);
      if (!refusals.some((answer) => answer.includes('"StoreReadOnly"'))) {
        broken.push(`a full disk was not named: ${refusals.join(' ')}`);
      }
      const health = await Promise.all(
        ['readyz', 'healthz'].map(async (path) => (await fetch(`${world.url}/${path}`)).status),
      );
      if (health.join() !== '503,200') broken.push(`full: /readyz, /healthz ${health.join()}`);
      const read = await customer.seen();
      if (read.length === 0) broken.push('nothing could be read while the disk was full');
      await rm(filler);
      await patiently(async () => {
        if (!(await fetch(`${world.url}/readyz`)).ok) throw new Error('not ready');
      });
      await customer.leave();
      const { violations } = await trial(world, planAt('turn.committed', 'hold'));
      broken.push(...violations);
      if (world.endings.length > 0) broken.push('the program ended');
      say(`round ${String(n + 1)}`);
    }
    return { trials: rounds, broken, notes: [] };
  },
};

/** Takes every free byte. */
async function fill(path: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (;;) await file.write(CHUNK);
  } catch {
    for (;;) {
      const fits = await file.write(CHUNK.subarray(0, 512)).then(
        () => true,
        () => false,
      );
      if (!fits) break;
    }
  } finally {
    await file.sync().catch(() => undefined);
    await file.close();
  }
}

/** Posts until the space that the journal has ahead of itself is used up. @returns what was refused */
async function refusedUntilFull(customer: PatientCustomer): Promise<readonly string[]> {
  for (let n = 0; n < 2_000; n += 1) {
    const refused = await customer.attempt({ type: 'message', text: 'what? '.repeat(500) });
    if (refused !== null) return [refused];
  }
  return [];
}
