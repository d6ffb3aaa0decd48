import { stat } from 'node:fs/promises';
import { damaged } from './damage.ts';
import { readLayout, segmentPath, snapshotPath } from './layout.ts';
import { replayCommit, replaySegment, type SegmentEnd } from './replay.ts';
import { readSnapshot } from './snapshot.ts';
import { emptyState, type StoreState } from './state.ts';

export interface Loaded {
  readonly state: StoreState;
  /** First segment that is not in the snapshot. */
  readonly firstSegment: number;
  /** Where the next commit goes; `null`: there is no journal yet. */
  readonly end: SegmentEnd | null;
}

/**
 * Reads the last snapshot and the journal after it. Changes nothing on the disk.
 * @throws AdieuError `store_damaged`
 */
export async function load(folder: string): Promise<Loaded> {
  const { segments, snapshots } = await readLayout(folder);
  const snapshot = snapshots.at(-1);
  const state =
    snapshot === undefined ? emptyState() : await readSnapshot(snapshotPath(folder, snapshot));
  const firstSegment = snapshot ?? 1;
  const lastSegment = segments.at(-1);
  if (lastSegment === undefined && snapshot === undefined)
    return { state, firstSegment, end: null };

  let end: SegmentEnd | null = null;
  const last = Math.max(lastSegment ?? 0, firstSegment);
  for (let segment = firstSegment; segment <= last; segment += 1) {
    if (!segments.includes(segment))
      throw damaged(segmentPath(folder, segment), 0, 'it is missing');
    const after: number | null = end?.seq ?? null;
    end = await replaySegment(folder, segment, { after, isLast: segment === last }, (line, at) =>
      replayCommit(state, segment, at, line),
    );
  }
  const { unfounded } = state.entries;
  if (unfounded) {
    const path = segmentPath(folder, unfounded.segment);
    throw damaged(path, unfounded.offset, 'the entries before it are missing');
  }
  await checkOlderSegments(folder, state);
  return { state, firstSegment, end };
}

/**
 * The segments before the snapshot are not read at the start, but have to be there: those that still
 * hold something, for a snapshot may name places that were forgotten while it was written.
 */
async function checkOlderSegments(folder: string, state: StoreState): Promise<void> {
  for (const [segment, end] of state.entries.extents()) {
    const path = segmentPath(folder, segment);
    const size = await stat(path).then(
      (found) => found.size,
      () => null,
    );
    if (size === null) throw damaged(path, 0, 'it is missing');
    if (size < end) throw damaged(path, size, `it ends before byte ${end}`);
  }
}
