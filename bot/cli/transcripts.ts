import { parseArgs } from 'node:util';
import { config as loadEnvironmentFile } from 'dotenv';
import { AdieuError } from '../../data/model/errors.ts';
import type { StoreReader } from '../../data/store/contract.ts';
import { databaseUrlOf, dataDirOf } from '../config/data-dir.ts';
import { transcriptLines } from '../transcript/transcript-lines.ts';
import { openForReading } from './opened-store.ts';

/**
 * `npm run --silent transcripts -- [--conversation ID]`: stored conversations, one JSON line an
 * entry, also beside a running server. Exit 1: there is no such store or conversation; 2: called wrongly.
 */

const USAGE = 'usage: npm run --silent transcripts -- [--conversation ID]\n';

loadEnvironmentFile({ quiet: true });
const asked = readArguments();
// A reader that goes away early ("| head") is no fault.
process.stdout.on('error', () => process.exit(0));
try {
  const { store } = await openForReading(dataDirOf(process.env), databaseUrlOf(process.env));
  if (asked === null) await printAll(store);
  else await printOne(store, asked);
  await store.close();
} catch (error) {
  if (!(error instanceof AdieuError)) throw error;
  fail(`${error.code}: ${error.message}`);
}

/** The conversation; `null`: all of them. */
function readArguments(): string | null {
  try {
    return parseArgs({ options: { conversation: { type: 'string' } } }).values.conversation ?? null;
  } catch {
    process.stderr.write(USAGE);
    process.exit(2);
  }
}

async function printAll(store: StoreReader): Promise<void> {
  for await (const id of store.conversationIds()) await print(store, id);
}

async function printOne(store: StoreReader, id: string): Promise<void> {
  if (await store.get('conversations', id)) await print(store, id);
  else fail(`there is no conversation ${id}`);
}

async function print(store: StoreReader, id: string): Promise<void> {
  for await (const line of transcriptLines(store, id)) {
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
