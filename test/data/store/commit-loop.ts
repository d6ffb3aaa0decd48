import { openLowdbStore } from '../../../data/store/lowdb/open-lowdb-store.ts';
import { append, putMeta } from './samples.ts';

/** Commits until it is killed; prints the number of each commit once it is acknowledged. */
const [folder = '', first = '0'] = process.argv.slice(2);
const store = await openLowdbStore({
  directory: folder,
  now: () => new Date(),
  onFault: ({ kind }) => process.stderr.write(`${kind}\n`),
  segmentBytes: 30_000,
});
let next = Number(first);
const seq = new Map<string, number>();

async function write(writer: string): Promise<void> {
  for (;;) {
    const n = next++;
    const at = (seq.get(writer) ?? (await store.lastSeq(writer))) + 1;
    seq.set(writer, at);
    await store.commit([
      putMeta(`n${n}`, n),
      putMeta(writer, n),
      append(writer, at, `entry of ${n}`),
    ]);
    process.stdout.write(`${n}\n`);
  }
}

await Promise.all(['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8'].map(write));
