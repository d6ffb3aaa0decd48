import type { FileNote, Files } from '../files.ts';
import type { Connections } from './connections.ts';
import { prepared } from './statement.ts';

/** Files in a table: whichever replica took one, all can give it. */
export class PostgresFiles implements Files {
  readonly #connections: Connections;

  constructor(connections: Connections) {
    this.#connections = connections;
  }

  async put(id: string, bytes: Uint8Array, { name, contentType, until }: FileNote): Promise<void> {
    // A repetition after a lost answer finds its own row.
    await this.#connections.read(
      prepared(
        `INSERT INTO files (id, name, content_type, kept_until, bytes)
         VALUES ($1::text, $2::text, $3::text, $4::bigint, $5::bytea) ON CONFLICT (id) DO NOTHING`,
        [id, name, contentType, until, Buffer.from(bytes)],
      ),
    );
  }

  async get(id: string) {
    const [row] = await this.#connections.read<{
      readonly name: string;
      readonly type: string;
      readonly until: string;
      readonly bytes: Buffer;
    }>(
      prepared(
        `SELECT name, content_type AS type, kept_until AS until, bytes FROM files WHERE id = $1::text`,
        [id],
      ),
    );
    if (!row) return null;
    const { name, type: contentType, until, bytes } = row;
    return { bytes, note: { name, contentType, until: Number(until) } };
  }

  async delete(id: string): Promise<void> {
    await this.#connections.read(prepared(`DELETE FROM files WHERE id = $1::text`, [id]));
  }

  async deleteUntil(now: number): Promise<number> {
    const deleted = await this.#connections.read(
      prepared(`DELETE FROM files WHERE kept_until <= $1::bigint RETURNING id`, [now]),
    );
    return deleted.length;
  }
}
