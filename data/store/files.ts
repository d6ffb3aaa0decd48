/** What is known of a kept file besides its bytes. */
export interface FileNote {
  readonly name: string;
  readonly contentType: string;
  /** When it is deleted, in milliseconds since 1970. */
  readonly until: number;
}

/** A file as it is kept. */
export interface KeptFile {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly note: FileNote;
}

/**
 * Where files are kept that customers attach. Two drivers, one contract test
 * (`test/data/store/files.test.ts`).
 */
export interface Files {
  /** @param id Letters, digits, `-` and `_`; a new one for each file. */
  put(id: string, bytes: Uint8Array, note: FileNote): Promise<void>;
  /** `null`: there is none, or no longer. */
  get(id: string): Promise<{ readonly bytes: Uint8Array; readonly note: FileNote } | null>;
  /** Before its time; where there is none, nothing happens. */
  delete(id: string): Promise<void>;
  /** Deletes what is kept until then or less long. @returns how many files went */
  deleteUntil(now: number): Promise<number>;
}
