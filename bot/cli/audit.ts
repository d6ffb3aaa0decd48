import { parseArgs } from 'node:util';
import { AUDIT_SEQUENCE, type AuditEntry } from '../../data/model/audit.ts';
import type { StoreReader } from '../../data/store/contract.ts';
import { publicKeyOf, readHead } from '../audit/head.ts';
import { readPersonal } from '../audit/read-personal.ts';
import { type PublishedPlace, verifyChain } from '../audit/verify-chain.ts';
import { databaseUrlOf, dataDirOf } from '../config/data-dir.ts';
import { runCommand, UsageError } from './command.ts';
import { openForReading } from './opened-store.ts';

/** `npm run --silent audit -- COMMAND`: reads what is on record. */

const USAGE = `usage: npm run --silent audit -- COMMAND
  verify [--head SEQ:HASH ...]              reads the whole chain, against published heads too
  show [--conversation ID] [--case ID]      entries as JSON lines, readable where the key is there
  head                                      the last entry, signed, and the key to check it with
Each takes --store FOLDER: files of another store, a backup for example.`;

const PAGE = 1_000;

await runCommand(run);

async function run(): Promise<number> {
  const { values, positionals } = readArguments();
  const dataDir = dataDirOf(process.env);
  const { store, secrets } = await openForReading(
    dataDir,
    databaseUrlOf(process.env),
    values.store,
  );
  try {
    const publicKey = publicKeyOf((await secrets()).auditKey);
    switch (positionals.join(' ')) {
      case 'verify':
        return await verify(store, publicKey, (values.head ?? []).map(readPlace));
      case 'show':
        return await show(store, values);
      case 'head': {
        const { head } = await readHead(store);
        print(JSON.stringify({ head, publicKey }));
        return 0;
      }
      default:
        throw new UsageError(USAGE);
    }
  } finally {
    await store.close();
  }
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        head: { type: 'string', multiple: true },
        conversation: { type: 'string' },
        case: { type: 'string' },
        store: { type: 'string' },
      },
    });
  } catch {
    throw new UsageError(USAGE);
  }
}

function readPlace(given: string): PublishedPlace {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/.exec(given) ?? [];
  if (seq === undefined || hash === undefined) throw new UsageError(USAGE);
  return { seq: Number(seq), hash };
}

async function verify(
  store: StoreReader,
  publicKey: string,
  published: readonly PublishedPlace[],
): Promise<number> {
  const verdict = await verifyChain(store, publicKey, published);
  if (verdict.intact) {
    const { entries, hash, waiting } = verdict;
    print(
      `ok: ${String(entries)} entries, head ${String(entries)}:${hash}, ${String(waiting)} waiting`,
    );
    return 0;
  }
  const { seq, why } = verdict;
  const what = seq === null ? 'the head' : `entry ${String(seq)}`;
  const id = seq === null ? null : await idOf(store, seq);
  print(`broken: ${what}${id === null ? '' : ` (${id})`}: ${why}`);
  return 1;
}

async function idOf(store: StoreReader, seq: number): Promise<string | null> {
  const [line] = await store.entriesAfter(AUDIT_SEQUENCE, seq - 1, 1);
  return line?.seq === seq && line.entry.kind === 'audit' ? line.entry.chained.entry.id : null;
}

async function show(
  store: StoreReader,
  { conversation, case: caseId }: { readonly conversation?: string; readonly case?: string },
): Promise<number> {
  const wanted = (entry: AuditEntry) =>
    (conversation === undefined || entry.conversationId === conversation) &&
    (caseId === undefined || entry.caseId === caseId);
  for (let after = 0; ; after += PAGE) {
    const lines = await store.entriesAfter(AUDIT_SEQUENCE, after, PAGE);
    for (const { seq, entry } of lines) {
      if (entry.kind !== 'audit' || !wanted(entry.chained.entry)) continue;
      const { personal, ...open } = entry.chained.entry;
      print(JSON.stringify({ seq, ...open, ...(await readPersonal(store, personal)) }));
    }
    if (lines.length < PAGE) return 0;
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
