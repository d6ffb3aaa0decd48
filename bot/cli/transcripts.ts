import { parseArgs } from 'node:util';
import type { StoreReader } from '../../data/store/contract.ts';
import { databaseUrlOf, dataDirOf } from '../config/data-dir.ts';
import { transcriptLines } from '../transcript/transcript-lines.ts';
import { runCommand, UsageError } from './command.ts';
import { openForReading } from './opened-store.ts';

/**
 * `npm run --silent transcripts -- [--conversation ID]`: stored conversations, one JSON line an
 * entry, also beside a running server. Exit 1: there is no such store or conversation; 2: called wrongly.
 */

const USAGE = 'usage: npm run --silent transcripts -- [--conversation ID]';

await runCommand(async () => {
  const asked = readArguments();
  const { store } = await openForReading(dataDirOf(process.env), databaseUrlOf(process.env));
  try {
    if (asked === null) for await (const id of store.conversationIds()) await print(store, id);
    else if (await store.get('conversations', asked)) await print(store, asked);
    else throw new Error(`there is no conversation ${asked}`);
    return 0;
  } finally {
    await store.close();
  }
});

/** The conversation; `null`: all of them. */
function readArguments(): string | null {
  try {
    return parseArgs({ options: { conversation: { type: 'string' } } }).values.conversation ?? null;
  } catch {
    throw new UsageError(USAGE);
  }
}

async function print(store: StoreReader, id: string): Promise<void> {
  for await (const line of transcriptLines(store, id)) {
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}
