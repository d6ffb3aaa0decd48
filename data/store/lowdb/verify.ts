import { EntryReader } from './entry-reader.ts';
import { readLayout } from './layout.ts';
import { load, type Loaded } from './load.ts';
import { besideWriter } from './open-read-only.ts';
import { replaySegment } from './replay.ts';

export interface Verified {
  readonly documents: number;
  readonly conversations: number;
  readonly entries: number;
  /** Sequence of the last commit. */
  readonly commits: number;
}

const PAGE = 1000;

/** Checks every line, and that every entry lies where the index says. */
async function check(folder: string): Promise<Verified> {
  const loaded = await load(folder);
  await checkOlderSegments(folder, loaded);
  const { documents, entries: index } = loaded.state;
  const reader = new EntryReader(folder, index);
  let conversations = 0;
  let entries = 0;
  try {
    for (const id of index.conversationIds()) {
      conversations += 1;
      const last = index.lastSeq(id);
      for (let seq = index.forgotten(id); seq < last; seq += PAGE)
        entries += (await reader.after(id, seq, PAGE)).length;
    }
  } finally {
    await reader.close();
  }
  const counts = Object.values(documents).map(({ size }) => size);
  return {
    documents: counts.reduce((sum, count) => sum + count, 0),
    conversations,
    entries,
    commits: loaded.end?.seq ?? 0,
  };
}

async function checkOlderSegments(folder: string, { firstSegment }: Loaded): Promise<void> {
  const { segments } = await readLayout(folder);
  for (const segment of segments) {
    if (segment >= firstSegment) continue;
    await replaySegment(folder, segment, { after: null, isLast: false }, () => undefined);
  }
}

/**
 * Reads all of a store, which may be in use.
 * @throws AdieuError `store_damaged`, naming file and byte
 */
export function verifyStore(folder: string): Promise<Verified> {
  return besideWriter(folder, () => check(folder));
}
