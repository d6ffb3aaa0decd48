import { nanoid } from 'nanoid';
import type { Failpoint } from '../../model/failpoint.ts';
import type { Entry } from '../../model/transcript.ts';
import type { Collection, Collections } from '../collections.ts';
import type { Change, ListOptions, Page, Sequenced, Versioned } from '../contract.ts';
import { encodeCursor } from '../cursor.ts';
import type { Files } from '../files.ts';
import type { Elsewhere, SharedStore } from '../shared.ts';
import { Announcer } from './announcer.ts';
import { lastSeqOf } from './commit-statement.ts';
import { Committer } from './committer.ts';
import type { Connections } from './connections.ts';
import { Ear } from './ear.ts';
import { fromKeyText, toKeyText } from './key-text.ts';
import { listStatement } from './list-statement.ts';
import { Lookout } from './lookout.ts';
import { PostgresFiles } from './postgres-files.ts';
import { prepared } from './statement.ts';
import { tableOf } from './tables.ts';

interface Row<C extends Collection> {
  readonly id: string;
  readonly version: number;
  readonly doc: Collections[C];
  readonly key: string;
}

/** PostgreSQL's largest `integer`. */
const LAST_SEQ = 2 ** 31 - 1;
const IDS_AT_ONCE = 1000;
const SWEEP_EVERY_MS = 5 * 60_000;

export interface PostgresStoreDeps {
  readonly connections: Connections;
  readonly url: string;
  /** The last migration that this program knows. */
  readonly migration: number;
  /** A newer program has changed the tables: nothing more is taken from this one. */
  readonly onNewer: () => void;
  /** Tests only. */
  readonly failpoint?: Failpoint | undefined;
}

/** The store on PostgreSQL, for several processes at once. */
export class PostgresStore implements SharedStore {
  readonly files: Files;
  readonly #connections: Connections;
  readonly #committer: Committer;
  readonly #url: string;
  /** Names this process among those that share the database. */
  readonly #origin = nanoid();
  readonly #announcer: Announcer;
  readonly #listening = new Set<() => Promise<void>>();
  readonly #sweeping: NodeJS.Timeout;
  #isOutdated = false;
  #closed = false;

  constructor({ connections, url, migration, onNewer, failpoint }: PostgresStoreDeps) {
    this.files = new PostgresFiles(connections);
    this.#connections = connections;
    this.#url = url;
    const outdated = (): void => {
      if (!this.#isOutdated) onNewer();
      this.#isOutdated = true;
    };
    this.#committer = new Committer(connections, migration, outdated, failpoint);
    this.#announcer = new Announcer(connections, this.#origin);
    this.#sweeping = setInterval(() => {
      // Where the database does not answer, the next one does it.
      this.#committer.sweep().catch(() => undefined);
    }, SWEEP_EVERY_MS).unref();
  }

  get writable(): boolean {
    return !this.#closed && !this.#isOutdated && this.#connections.answers;
  }

  async get<C extends Collection>(
    collection: C,
    id: string,
  ): Promise<Versioned<Collections[C]> | null> {
    const [row] = await this.#connections.read<Row<C>>(
      prepared(`SELECT version, doc FROM ${tableOf(collection).name} WHERE id = $1::text`, [
        toKeyText(id),
      ]),
    );
    return row ? { doc: row.doc, version: row.version } : null;
  }

  async list<C extends Collection>(
    collection: C,
    index: string,
    options: ListOptions = {},
  ): Promise<Page<Collections[C]>> {
    const limit = Math.min(Math.max(Math.trunc(options.limit ?? 100), 1), 1000);
    const rows = await this.#connections.read<Row<C>>(
      listStatement(collection, index, options, limit),
    );
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return {
      items: page.map(({ doc, version }) => ({ doc, version })),
      cursor: last ? encodeCursor(fromKeyText(last.key), fromKeyText(last.id)) : null,
    };
  }

  async entriesAfter(
    conversationId: string,
    seq: number,
    limit = 1000,
  ): Promise<readonly Sequenced[]> {
    const rows = await this.#connections.read<{ readonly seq: number; readonly entry: Entry }>(
      prepared(
        `SELECT seq, entry FROM entries WHERE conversation = $1::text AND seq > $2::integer
         ORDER BY seq LIMIT $3::integer`,
        [toKeyText(conversationId), Math.min(Math.max(seq, 0), LAST_SEQ), Math.max(limit, 0)],
      ),
    );
    return rows.map((row) => ({ seq: row.seq, entry: row.entry }));
  }

  async lastSeq(conversationId: string): Promise<number> {
    const [row] = await this.#connections.read<{ readonly last: number }>(
      prepared(`SELECT ${lastSeqOf('$1::text')} AS last`, [toKeyText(conversationId)]),
    );
    return row?.last ?? 0;
  }

  async *conversationIds(): AsyncIterable<string> {
    let rows: readonly { readonly conversation: string }[] = [];
    do {
      const last = rows.at(-1)?.conversation;
      const where = last === undefined ? '' : 'WHERE conversation > $1::text';
      rows = await this.#connections.read(
        prepared(
          `SELECT DISTINCT conversation FROM entries ${where} ORDER BY conversation LIMIT ${IDS_AT_ONCE}`,
          last === undefined ? [] : [last],
        ),
      );
      for (const { conversation } of rows) yield fromKeyText(conversation);
    } while (rows.length === IDS_AT_ONCE);
  }

  async commit(changes: readonly Change[]): Promise<void> {
    if (this.#closed) throw new Error('the store is closed');
    if (changes.length === 0) return;
    await this.#committer.commit(changes);
    this.#announcer.committed(changes);
  }

  listen(onEvent: (event: Elsewhere) => void, watched: () => Iterable<string>): () => void {
    const ear = new Ear({ url: this.#url, origin: this.#origin, onEvent });
    const isHeard = (): boolean => ear.isLive;
    const lookout = new Lookout({ connections: this.#connections, watched, isHeard, onEvent });
    const stop = async (): Promise<void> => {
      this.#listening.delete(stop);
      await Promise.all([ear.close(), lookout.close()]);
    };
    this.#listening.add(stop);
    return () => void stop();
  }

  say(word: unknown): void {
    if (!this.#closed) this.#announcer.say(word);
  }

  /** Autovacuum gives the space of old rows back. */
  reclaim(): Promise<void> {
    return Promise.resolve();
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    clearInterval(this.#sweeping);
    await Promise.all([...this.#listening].map((stop) => stop()));
    await this.#committer.idle();
    await this.#announcer.close();
    await this.#connections.close();
  }
}
