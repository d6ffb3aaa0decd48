import { backupStore } from './copy.ts';
import type { OpenFile } from './data-file.ts';
import { checkFormat, FORMAT, writeFormat } from './layout.ts';

/** From one format to another, and where the store is as it was before. */
export interface Migrated {
  readonly from: number;
  readonly to: number;
  readonly backup: string;
}

/** One sentence for whoever runs the program. */
export function migrationNotice({ from, to, backup }: Migrated): string {
  return `the store went from format ${from} to ${to}; as it was before, it is in ${backup}: delete that when all is well`;
}

/**
 * Brings a folder, whose lock this process has, to the format of this version. An older store is copied
 * and the copy checked before anything is changed; a crash in between makes another copy. All older
 * formats are read as they are, so that the change itself is one name in one file.
 * @returns `null` when there was nothing older.
 * @throws AdieuError `store_format_newer`, `store_damaged`; the system's error when there is no
 *   space for the copy. The store is unchanged then.
 */
export async function migrate(
  folder: string,
  openFile: OpenFile,
  now: Date,
): Promise<Migrated | null> {
  const from = await checkFormat(folder);
  if (from === FORMAT) return null;
  if (from === null) {
    await writeFormat(openFile, folder);
    return null;
  }
  const backup = `${folder}.format-${from}-${now.toISOString().replaceAll(':', '')}`;
  await backupStore(folder, backup);
  await writeFormat(openFile, folder);
  return { from, to: FORMAT, backup };
}
