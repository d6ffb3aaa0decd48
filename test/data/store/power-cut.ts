import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { seededRandom } from '../../support/seeded-random.ts';
import { LosingDisk } from './losing-disk.ts';
import { openStore } from './open-store.ts';
import { append, putMeta, texts } from './samples.ts';

const WRITERS = 6;
const MOST_OPERATIONS = 250;
const ROUNDS = 3;

export interface PowerCut {
  /** A sentence for each promise that was broken. */
  readonly broken: readonly string[];
  readonly acknowledged: number;
  /** A start had to cut something off. */
  readonly torn: boolean;
}

/** Commits, loses power and starts again, three times over the same files; all by one seed. */
export async function powerCut(folder: string, seed: number): Promise<PowerCut> {
  const random = seededRandom(seed);
  const acknowledged = new Set<number>();
  const broken: string[] = [];
  let torn = false;
  for (let round = 0; round < ROUNDS; round += 1) {
    const disk = new LosingDisk(random, 1 + Math.floor(random() * MOST_OPERATIONS));
    const running = commitAll(folder, disk, round * 1_000_000, acknowledged);
    await Promise.race([disk.powerLost, running]);
    await disk.release();
    // The lock names this process, which has not ended.
    await rm(join(folder, 'lock'), { force: true });
    const { store, faults } = await openStore(folder);
    torn ||= faults.some(({ kind }) => kind === 'torn_tail_repaired');
    const entries = new Set<string>();
    for (let writer = 0; writer < WRITERS; writer += 1) {
      for (const text of await texts(store, `w${String(writer)}`)) entries.add(text);
    }
    for (const n of acknowledged) {
      if (!(await store.get('meta', `n${String(n)}`))) broken.push(`commit ${String(n)} is lost`);
      if (!entries.has(`entry ${String(n)}`)) broken.push(`the entry of ${String(n)} is lost`);
    }
    for (const text of entries) {
      const id = text.replace('entry ', 'n');
      if (!(await store.get('meta', id))) broken.push(`of ${id} the entry alone is there`);
    }
    await store.close();
  }
  return { broken, acknowledged: acknowledged.size, torn };
}

/** Runs until the power goes, which no promise in here outlives. */
async function commitAll(
  folder: string,
  disk: LosingDisk,
  first: number,
  acknowledged: Set<number>,
): Promise<void> {
  const { store } = await openStore(folder, { openFile: disk.openFile, segmentBytes: 8_000 });
  let next = first;
  const write = async (writer: string): Promise<void> => {
    for (let seq = (await store.lastSeq(writer)) + 1; ; seq += 1) {
      const n = next++;
      await store.commit([
        putMeta(`n${String(n)}`, 'x'.repeat(n % 700)),
        append(writer, seq, `entry ${String(n)}`),
      ]);
      acknowledged.add(n);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, i) => write(`w${String(i)}`)));
}
