/** What an operator has to hear of. The store has already done what it can about it. */
export interface StoreFault {
  readonly kind:
    /** Bytes of an unfinished commit were cut off at the start; nothing acknowledged is lost. */
    | 'torn_tail_repaired'
    /** An older store was brought to this version's format; a backup lies beside it. */
    | 'migrated'
    /** A lock was left by a process that is gone. */
    | 'stale_lock_taken_over'
    /** The disk takes nothing more; commits fail until `writable_again`. */
    | 'read_only'
    | 'writable_again'
    /** Nothing is lost: the journal is kept until one succeeds. */
    | 'snapshot_failed'
    /** The process ends now. */
    | 'sync_failed';
  /** One sentence, without personal data. */
  readonly message: string;
  readonly cause?: unknown;
}

export type OnFault = (fault: StoreFault) => void;
