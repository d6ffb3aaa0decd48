import { hasCode } from '../../../data/model/errors.ts';
import type { Store } from '../../../data/store/contract.ts';
import { openLowdbStore } from '../../../data/store/lowdb/open-lowdb-store.ts';
import { append, putMeta } from './samples.ts';

/** Commits until it is killed; prints the number of each commit once it is acknowledged. */
const [where = '', first = '0'] = process.argv.slice(2);
const store = await open();
let next = Number(first);
const seq = new Map<string, number>();

async function open(): Promise<Store> {
  const onFault = ({ kind }: { kind: string }) => void process.stderr.write(`${kind}\n`);
  if (where.startsWith('postgres:')) {
    const { openPostgresStore } =
      await import('../../../data/store/postgres/open-postgres-store.ts');
    return openPostgresStore({ url: where, onFault });
  }
  return openLowdbStore({
    directory: where,
    now: () => new Date(),
    onFault,
    segmentBytes: 30_000,
  });
}

async function write(writer: string): Promise<void> {
  for (;;) {
    const n = next++;
    const at = (seq.get(writer) ?? (await store.lastSeq(writer))) + 1;
    seq.set(writer, at);
    try {
      await store.commit([
        putMeta(`n${n}`, n),
        putMeta(writer, n),
        append(writer, at, `entry of ${n}`),
      ]);
      process.stdout.write(`${n}\n`);
    } catch (error) {
      // The last commit of a loop that was killed has only now arrived at the database.
      if (!hasCode(error, 'store_conflict')) throw error;
      seq.delete(writer);
    }
  }
}

await Promise.all(['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8'].map(write));
