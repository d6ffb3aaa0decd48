import { existsSync } from 'node:fs';
import { MAIL_FILE_DAYS } from '../../data/policy/retention.ts';
import type { Store } from '../../data/store/contract.ts';
import { recordedSince } from '../audit/recorded-since.ts';
import { mailFileEnd } from '../mail/file-mailer.ts';
import { eraseMailFiles } from '../retention/mail-files.ts';

const DAY_MS = 86_400_000;

/**
 * Deletes the mails of these conversations where mails are files. Their names follow from the keys
 * that stand in the audit. @returns how many went
 */
export async function eraseMails(
  store: Pick<Store, 'entriesAfter' | 'lastSeq'>,
  directory: string,
  conversations: ReadonlySet<string>,
  now: Date,
): Promise<number> {
  if (conversations.size === 0 || !existsSync(directory)) return 0;
  const since = new Date(now.getTime() - (MAIL_FILE_DAYS + 1) * DAY_MS).toISOString();
  const ends: string[] = [];
  for await (const { what, conversationId, facts } of recordedSince(store, since)) {
    if (what !== 'effect_asked' || facts['kind'] !== 'mail') continue;
    if (conversationId !== null && conversations.has(conversationId)) {
      ends.push(mailFileEnd(String(facts['key'])));
    }
  }
  return eraseMailFiles(directory, ends);
}
