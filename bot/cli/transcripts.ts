import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { config as loadEnvironmentFile } from 'dotenv';
import { openReadOnly } from '../../data/store/lowdb/open-read-only.ts';
import { dataDirOf } from '../config/data-dir.ts';
import { transcriptLines } from '../transcript/transcript-lines.ts';

/** `npm run --silent transcripts -- [--conversation ID]`: stored conversations, one JSON line an entry. */

loadEnvironmentFile({ quiet: true });
const { values } = parseArgs({ options: { conversation: { type: 'string' } } });
// A reader that goes away early ("| head") is no fault.
process.stdout.on('error', () => process.exit(0));
const store = await openReadOnly(join(dataDirOf(process.env), 'store'));
const ids = values.conversation === undefined ? store.conversationIds() : [values.conversation];
for await (const id of ids) {
  for await (const line of transcriptLines(store, id)) {
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}
await store.close();
