import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SyncAdapter } from 'lowdb';
import { writeFileDurably } from '../../durable-file.ts';
import { type DemoState, demoStateSchema } from './records.ts';

/**
 * A lowdb adapter for one JSON file that a person can read and edit. lowdb's own renames
 * without syncing, so that a power cut would lose what was answered.
 */
export class JsonFile implements SyncAdapter<DemoState> {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** `null`: there is no file yet. @throws SyntaxError or ZodError when a person has broken it. */
  read(): DemoState | null {
    if (!existsSync(this.#file)) return null;
    return demoStateSchema.parse(JSON.parse(readFileSync(this.#file, 'utf8')));
  }

  write(state: DemoState): void {
    mkdirSync(dirname(this.#file), { recursive: true, mode: 0o700 });
    writeFileDurably(this.#file, `${JSON.stringify(state, null, 2)}\n`);
  }
}
