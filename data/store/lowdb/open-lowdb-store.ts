import { chmod } from 'node:fs/promises';
import { Low } from 'lowdb';
import type { Failpoint } from '../../model/failpoint.ts';
import { JournalAdapter } from './adapter.ts';
import { makeFolder, openFile as openOnDisk, removeLeftovers, type OpenFile } from './data-file.ts';
import type { OnFault } from './fault.ts';
import { segmentPath } from './layout.ts';
import { takeLock } from './lock.ts';
import { LowdbStore } from './lowdb-store.ts';
import { migrate, migrationNotice } from './migrate.ts';
import type { SegmentEnd } from './replay.ts';
import { hasSpace } from './space.ts';
import { emptyState } from './state.ts';

export interface LowdbStoreOptions {
  /** Created when it is missing; nothing else may be kept in it. */
  readonly directory: string;
  readonly now: () => Date;
  readonly onFault: OnFault;
  /** Called when the disk cannot be trusted any more; ends the process unless told. */
  readonly exit?: (code: number) => void;
  /** Tests pass one that fails. */
  readonly openFile?: OpenFile;
  /** How often a full disk is tried again; 1,000 ms unless told. */
  readonly retryMs?: number;
  /** A journal segment is closed at this size and a snapshot may follow; 32 MB unless told. */
  readonly segmentBytes?: number;
  /** Tests only. */
  readonly failpoint?: Failpoint | undefined;
}

/**
 * Opens the store in a folder for this process alone.
 * @throws AdieuError `store_locked`, `store_damaged`, `store_format_newer`
 */
export async function openLowdbStore(options: LowdbStoreOptions): Promise<LowdbStore> {
  const { directory: folder, now, onFault, failpoint, openFile = openOnDisk } = options;
  await makeFolder(folder);
  await chmod(folder, 0o700);
  const lock = await takeLock(folder, (pid) => {
    const message = `the lock of process ${pid ?? 'unknown'}, which is gone, was taken over`;
    onFault({ kind: 'stale_lock_taken_over', message });
  });
  try {
    await removeLeftovers(folder);
    const migrated = await migrate(folder, openFile, now());
    if (migrated) onFault({ kind: 'migrated', message: migrationNotice(migrated) });
    const onTornTail = ({ segment, offset, torn }: SegmentEnd) => {
      const message = `${segmentPath(folder, segment)}: ${torn} bytes of an unfinished commit after byte ${offset} were cut off`;
      onFault({ kind: 'torn_tail_repaired', message });
    };
    const adapter = new JournalAdapter({ folder, openFile, now, onTornTail, failpoint });
    const db = new Low(adapter, emptyState());
    await db.read();
    return new LowdbStore({
      db,
      adapter,
      folder,
      onFault,
      exit: options.exit ?? ((code) => process.exit(code)),
      hasSpace: () => hasSpace(openFile, folder),
      retryMs: options.retryMs ?? 1000,
      segmentBytes: options.segmentBytes ?? 32 * 1024 * 1024,
      release: () => lock.release(),
      failpoint,
    });
  } catch (error) {
    await lock.release();
    throw error;
  }
}
