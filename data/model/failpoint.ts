/**
 * Where tests can stop, delay or kill the program: between any two steps of which one may happen
 * without the other. Nothing in the program passes a `Failpoint`; only the context of a test does.
 */
export const FAILPOINTS = [
  /** The conversation is read, the input is in the unit of work. */
  'turn.opened',
  /** The bot has answered. */
  'turn.thought',
  /** The bot has failed, and what answers in its place has. */
  'turn.fell_back',
  'turn.committing',
  /** On the disk; nobody was told. */
  'turn.committed',
  /** Sockets and the outbox were told; whoever asked was not. */
  'turn.published',
  /** An item is due and nobody else's. */
  'outbox.taken',
  'outbox.leased',
  /** The effect is done or refused; nothing says so yet. */
  'outbox.handled',
  /** What came of it is on the disk. */
  'outbox.settled',
  'outbox.putting_off',
  'outbox.burying',
  /** A group of commits is in the journal's file and not synced. */
  'store.written',
  /** Synced; memory is as before. */
  'store.synced',
  'store.rolling',
  /** A new segment is begun; the snapshot of what was before it is not. */
  'store.rolled',
  /** The snapshot has its name; what it covers is still there. */
  'store.snapshot_named',
  /** Older snapshots are gone; older segments are not. */
  'store.snapshots_removed',
  /** A commit is about to be sent to the database. */
  'database.asking',
  /** The database has said that it is done; nobody was told. */
  'database.answered',
] as const;

export type FailpointName = (typeof FAILPOINTS)[number];

/** Called at each of them. What it throws is thrown there. */
export type Failpoint = (name: FailpointName) => Promise<void> | undefined;
