import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MAIL_FILE_DAYS } from '../../data/policy/retention.ts';
import { hasErrno } from '../config/errno.ts';

const DAY_MS = 86_400_000;

/** Time in a mail file's name, `2026-11-22T18-14-05.000Z-receipt-...`. */
const NAMED = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)-.*\.eml$/;

/** Deletes mails that are files and older than they are kept. Returns how many went. */
export async function purgeMailFiles(directory: string, now: Date): Promise<number> {
  const limit = new Date(now.getTime() - MAIL_FILE_DAYS * DAY_MS).toISOString();
  return remove(directory, (name) => {
    const [, date, hour, minute, second] = NAMED.exec(name) ?? [];
    return date !== undefined && `${date}${hour ?? ''}:${minute ?? ''}:${second ?? ''}` < limit;
  });
}

/** Deletes the mails of one customer, by how their files end. Returns how many went. */
export async function eraseMailFiles(directory: string, ends: readonly string[]): Promise<number> {
  return remove(directory, (name) => ends.some((end) => name.endsWith(end)));
}

async function remove(directory: string, isOver: (name: string) => boolean): Promise<number> {
  const names = await readdir(directory).catch((error: unknown) => {
    if (hasErrno(error, 'ENOENT')) return [];
    throw error;
  });
  const over = names.filter(isOver);
  for (const name of over) await rm(join(directory, name), { force: true });
  return over.length;
}
