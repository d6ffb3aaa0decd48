import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accountSubject, subjectOf } from '../audit/personal.ts';
import { AuditSealer } from '../audit/sealer.ts';
import { AdjustableClock } from '../clock.ts';
import { databaseUrlOf, dataDirOf } from '../config/data-dir.ts';
import { ErasedList } from '../erasure/erased-list.ts';
import { Eraser } from '../erasure/eraser.ts';
import { keptOffsetMs } from '../kept-clock.ts';
import { runCommand, UsageError } from './command.ts';
import { openForWriting } from './opened-store.ts';

/**
 * `npm run --silent erase -- --account ID | --conversation ID`: erases a customer, as a lead does
 * at the desk. On PostgreSQL beside running servers; on the embedded store while it is stopped.
 */

const USAGE = `usage: npm run --silent erase -- --account ID | --conversation ID
  --account ID        the customer of an account, in all conversations
  --conversation ID   the customer of this conversation; of a visitor, this conversation alone`;

await runCommand(run);

async function run(): Promise<number> {
  const asked = readArguments();
  const dataDir = dataDirOf(process.env);
  const { store, files, secrets } = await openForWriting(dataDir, databaseUrlOf(process.env));
  try {
    const clock = new AdjustableClock((await keptOffsetMs(store)) ?? 0);
    const onError = (error: unknown): void => {
      throw error;
    };
    const { auditKey, erasureKey } = await secrets();
    const sealer = new AuditSealer({ store, clock, signingKey: auditKey, onError });
    const eraser = new Eraser({
      ...{ store, clock, files, sealer, onError, mailDirectory: join(dataDir, 'mail') },
      list: new ErasedList(join(dataDir, 'erased.jsonl')),
      key: erasureKey,
    });
    const subject = 'account' in asked ? accountSubject(asked.account) : await subjectIn(asked.id);
    const state = await eraser.erase(subject, 'operator');
    await sealer.stop();
    process.stdout.write(
      state === 'asked'
        ? 'ok: what is still open goes when it is done; everything else is gone\n'
        : 'ok: erased; the night takes it off the disk\n',
    );
    return 0;
  } finally {
    await store.close();
  }

  async function subjectIn(id: string): Promise<string> {
    const conversation = await store.get('conversations', id);
    if (!conversation) throw new Error(`there is no conversation ${id}`);
    return subjectOf(conversation.doc);
  }
}

function readArguments(): { readonly account: string } | { readonly id: string } {
  try {
    const options = { account: { type: 'string' }, conversation: { type: 'string' } } as const;
    const { account, conversation: id } = parseArgs({ options }).values;
    if (account !== undefined && id === undefined && account !== '') return { account };
    if (account === undefined && id !== undefined && id !== '') return { id };
  } catch {
    // Told below.
  }
  throw new UsageError(USAGE);
}
