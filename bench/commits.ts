import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openLowdbStore } from '../data/store/lowdb/open-lowdb-store.ts';
import { median, quantile, ratioOf, report } from './row.ts';

/** Durable commits of 1 kB by 64 writers, beside SQLite (WAL, synchronous=FULL) with group commit. */
const WRITERS = 64;
const DOCUMENTS = 10_000;
const VALUE = 'x'.repeat(1_000);
const ROUNDS = 7;
const ROUND_MS = 1_000;

interface Round {
  readonly perSecond: number;
  readonly latenciesMs: readonly number[];
}

const folder = await mkdtemp(join(tmpdir(), 'adieu-bench-'));
const store = await openLowdbStore({
  directory: join(folder, 'store'),
  now: () => new Date(),
  onFault: ({ message }) => console.error(message),
});
const sqlite = openSqlite(join(folder, 'sqlite.db'));
const ours: Round[] = [];
const peer: Round[] = [];
for (let round = 0; round < ROUNDS; round++) {
  ours.push(
    await measure((id) =>
      store.commit([
        { op: 'put', collection: 'meta', id, doc: { id, value: VALUE }, expect: 'any' },
      ]),
    ),
  );
  peer.push(await measure((id) => sqlite.commit(id, VALUE)));
}
await store.close();
sqlite.close();
await rm(folder, { recursive: true });

const rate = (rounds: readonly Round[]) => median(rounds.map(({ perSecond }) => perSecond));
const p99 = (rounds: readonly Round[]) =>
  quantile(
    rounds.flatMap(({ latenciesMs }) => latenciesMs),
    0.99,
  ).toFixed(1);
report([
  {
    what: 'durable 1 kB commits a second, 64 writers, SQLite in groups (p99 ms)',
    ours: `${rate(ours).toFixed(0)} (${p99(ours)})`,
    peer: `${rate(peer).toFixed(0)} (${p99(peer)})`,
    ratio: ratioOf(rate(ours), rate(peer)),
  },
]);

async function measure(commit: (id: string) => Promise<void>): Promise<Round> {
  const latenciesMs: number[] = [];
  const startedAt = performance.now();
  let next = 0;
  const write = async (): Promise<void> => {
    for (let at = performance.now(); at - startedAt < ROUND_MS;) {
      await commit(`document-${String(next++ % DOCUMENTS)}`);
      const now = performance.now();
      latenciesMs.push(now - at);
      at = now;
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  return { perSecond: latenciesMs.length / ((performance.now() - startedAt) / 1000), latenciesMs };
}

/** Whoever waits at the same time shares one transaction. */
function openSqlite(file: string) {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  database.exec('CREATE TABLE documents (id TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');
  const put = database.prepare('INSERT OR REPLACE INTO documents (id, value) VALUES (?, ?)');
  let waiting: (readonly [string, string, () => void])[] = [];
  const writeGroup = (): void => {
    const group = waiting;
    waiting = [];
    database.exec('BEGIN');
    for (const [id, value] of group) put.run(id, value);
    database.exec('COMMIT');
    for (const [, , done] of group) done();
  };
  return {
    commit: (id: string, value: string) =>
      new Promise<void>((resolve) => {
        if (waiting.length === 0) setImmediate(writeGroup);
        waiting.push([id, value, resolve]);
      }),
    close: () => database.close(),
  };
}
