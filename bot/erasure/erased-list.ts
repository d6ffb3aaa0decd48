import { mkdirSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { Erasure } from '../../data/model/erasure.ts';
import type { Instant } from '../../data/model/time.ts';
import { hasErrno } from '../config/errno.ts';

const lineSchema = z.object({ id: z.string(), askedAt: z.string() });

/**
 * Who was erased, beside the store: a line each, without names. A store that is restored from a
 * backup does not know of what was erased after it; this file does.
 */
export class ErasedList {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Each with the last time it was asked for. A line that was half written is left out. */
  async read(): Promise<ReadonlyMap<string, Instant>> {
    const known = new Map<string, Instant>();
    for (const text of (await this.#text()).split('\n')) {
      const line = read(text);
      if (line && line.askedAt > (known.get(line.id) ?? '')) known.set(line.id, line.askedAt);
    }
    return known;
  }

  /** On the disk when it resolves. */
  async add(erasures: readonly Pick<Erasure, 'id' | 'askedAt'>[]): Promise<void> {
    if (erasures.length === 0) return;
    mkdirSync(dirname(this.#file), { recursive: true, mode: 0o700 });
    const lines = erasures.map(({ id, askedAt }) => `\n${JSON.stringify({ id, askedAt })}`);
    const handle = await open(this.#file, 'a', 0o600);
    try {
      await handle.appendFile(`${lines.join('')}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  async #text(): Promise<string> {
    try {
      return await readFile(this.#file, 'utf8');
    } catch (error) {
      if (hasErrno(error, 'ENOENT')) return '';
      throw error;
    }
  }
}

function read(text: string): z.infer<typeof lineSchema> | null {
  if (text === '') return null;
  try {
    return lineSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
