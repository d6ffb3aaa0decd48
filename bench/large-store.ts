import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSONFilePreset } from 'lowdb/node';
import type { Case } from '../data/model/records.ts';
import type { Change } from '../data/store/contract.ts';
import { openLowdbStore } from '../data/store/lowdb/open-lowdb-store.ts';
import { sampleCase } from '../test/data/store/samples.ts';
import { median, quantile, ratioOf, report } from './row.ts';

/**
 * 100,000 cases: the time to open them, and the longest commit while they are written out, beside
 * lowdb with its own file adapter, whose every write is all of them.
 */
const CASES = 100_000;
const BATCH = 500;
const OPENINGS = 5;
const SNAPSHOTS = 5;
const WRITERS = 64;

const folder = await mkdtemp(join(tmpdir(), 'adieu-bench-'));
const cases = Array.from({ length: CASES }, (_, i) =>
  sampleCase(`case_${String(i)}`, {
    conversationId: `conversation_${String(i % 60_000)}`,
    accountId: `account_${String(i % 40_000)}`,
    openedAt: new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString(),
  }),
);
const ours = await measureOurs(join(folder, 'store'));
const peer = await measurePeer(join(folder, 'db.json'));
await rm(folder, { recursive: true });
const longestMs = quantile(ours.commitsMs, 1);
report([
  {
    what: `open ${String(CASES)} documents, lowdb's JSONFile (ms)`,
    ours: ours.openMs.toFixed(0),
    peer: peer.openMs.toFixed(0),
    ratio: ratioOf(ours.openMs, peer.openMs),
  },
  {
    what: `longest of 64 writers' commits while they are written out (p99), lowdb's write (ms)`,
    ours: `${longestMs.toFixed(1)} (${quantile(ours.commitsMs, 0.99).toFixed(1)})`,
    peer: peer.writeMs.toFixed(0),
    ratio: ratioOf(longestMs, peer.writeMs),
  },
]);

async function measureOurs(directory: string) {
  const open = () =>
    openLowdbStore({
      directory,
      now: () => new Date(),
      onFault: ({ message }) => console.error(message),
    });
  let store = await open();
  for (let i = 0; i < CASES; i += BATCH) {
    await store.commit(cases.slice(i, i + BATCH).map(put));
  }
  const commitsMs: number[] = [];
  for (let i = 0; i < SNAPSHOTS; i++) {
    let writing = true;
    const snapshot = store.snapshot().finally(() => (writing = false));
    const write = async (_: unknown, writer: number): Promise<void> => {
      for (let n = 0; writing; n++) {
        const startedAt = performance.now();
        await store.commit([put(cases[(n * WRITERS + writer) % CASES] ?? sampleCase('case'))]);
        commitsMs.push(performance.now() - startedAt);
      }
    };
    await Promise.all([snapshot, ...Array.from({ length: WRITERS }, write)]);
  }
  await store.close();
  const openingsMs: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    const startedAt = performance.now();
    store = await open();
    openingsMs.push(performance.now() - startedAt);
    await store.close();
  }
  return { openMs: median(openingsMs), commitsMs };
}

async function measurePeer(file: string) {
  const empty: { cases: Record<string, Case> } = { cases: {} };
  const db = await JSONFilePreset(file, empty);
  for (const doc of cases) db.data.cases[doc.id] = doc;
  const writesMs: number[] = [];
  const openingsMs: number[] = [];
  for (let i = 0; i < OPENINGS; i++) {
    const startedAt = performance.now();
    await db.write();
    writesMs.push(performance.now() - startedAt);
  }
  for (let i = 0; i < OPENINGS; i++) {
    const startedAt = performance.now();
    await JSONFilePreset(file, empty);
    openingsMs.push(performance.now() - startedAt);
  }
  return { openMs: median(openingsMs), writeMs: median(writesMs) };
}

function put(doc: Case): Change {
  return { op: 'put', collection: 'cases', id: doc.id, doc, expect: 'any' };
}
