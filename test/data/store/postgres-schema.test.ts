import { expect } from 'chai';
import fc from 'fast-check';
import { readdir } from 'node:fs/promises';
import pg from 'pg';
import { INDEXES } from '../../../data/store/collections.ts';
import type { ListOptions, Store } from '../../../data/store/contract.ts';
import { createMemoryStore } from '../../../data/store/memory-store.ts';
import { fromKeyText, toKeyText } from '../../../data/store/postgres/key-text.ts';
import { FENCE } from '../../../data/store/postgres/migrate.ts';
import { openPostgresStore } from '../../../data/store/postgres/open-postgres-store.ts';
import { COLLECTIONS, columnOf, tableOf } from '../../../data/store/postgres/tables.ts';
import { newDatabase } from '../../support/postgres.ts';
import { expectCode } from './contract.ts';
import { append, putMeta, sampleTask } from './samples.ts';

const open = (url: string) => openPostgresStore({ url, onFault: () => undefined });

async function ask<Row extends object>(url: string, sql: string): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the tables of the PostgreSQL store', () => {
  it('are made once by several programs that start at once', async () => {
    const url = await newDatabase();
    const stores = await Promise.all([1, 2, 3, 4].map(() => open(url)));
    await stores[0]!.commit([putMeta('a', 1)]);
    expect((await stores[3]!.get('meta', 'a'))?.version).to.equal(1);
    await Promise.all(stores.map((store) => store.close()));
    const files = (await readdir('data/store/postgres/migrations')).sort();
    expect(await ask(url, 'SELECT name FROM migrations ORDER BY number')).to.deep.equal(
      files.map((name) => ({ name })),
    );
  });

  it('once changed by a newer program take nothing more from an older one that still runs', async () => {
    const url = await newDatabase();
    const faults: string[] = [];
    const store = await openPostgresStore({ url, onFault: ({ kind }) => faults.push(kind) });
    await store.commit([putMeta('a', 1)]);
    // What `migrate` of a program does that knows one migration more.
    await ask(
      url,
      `ALTER TABLE commits DROP CONSTRAINT ${FENCE},
       ADD CONSTRAINT ${FENCE} CHECK (void OR migration >= 999) NOT VALID`,
    );
    await expectCode(store.commit([putMeta('a', 2)]), 'store_format_newer');
    await expectCode(store.commit([putMeta('a', 3)]), 'store_format_newer');
    expect(store.writable).to.equal(false);
    expect((await store.get('meta', 'a'))?.version).to.equal(1);
    expect(faults).to.deep.equal(['newer_version']);
    await store.close();
  });

  it('of a newer program are refused and left alone', async () => {
    const url = await newDatabase();
    await (await open(url)).close();
    await ask(url, `INSERT INTO migrations (number, name) VALUES (999, '999-of-tomorrow.sql')`);
    await expectCode(open(url), 'store_format_newer');
  });

  it('have a column and an index for each declared index, and no other', async () => {
    const url = await newDatabase();
    await (await open(url)).close();
    const rows = await ask<{ indexdef: string }>(
      url,
      `SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND indexname NOT LIKE '%_pkey'`,
    );
    const tables = new Set(COLLECTIONS.map((collection) => tableOf(collection).name));
    const made = rows
      .map(({ indexdef }) => indexdef.replace(/^CREATE INDEX \S+ ON public\./, ''))
      .filter((index) => tables.has(index.split(' ')[0] ?? ''));
    const declared = COLLECTIONS.flatMap((collection) =>
      Object.keys(INDEXES[collection]).map((index) => {
        const column = columnOf(collection, index);
        return `${tableOf(collection).name} USING btree (${column}, id) WHERE (${column} IS NOT NULL)`;
      }),
    );
    // One is missing: write a migration with its column, and fill it from the documents.
    expect(made.sort()).to.deep.equal(declared.sort());
  });
});

describe('keys of the PostgreSQL store', () => {
  /** Texts of few and awkward letters, so that many begin alike. */
  const awkward = fc.string({
    unit: fc.constantFrom(
      '\0',
      '\u0001',
      '\u0002',
      'a',
      'Z',
      'ä',
      '\u3400',
      '\ud7ff',
      '\ud800',
      '\udc00',
      '\ude00',
      '\ue000',
      '\ue001',
      '\ue002',
      '\uffff',
      '😀',
    ),
    maxLength: 4,
  });

  it('come back as they went in, and are text that PostgreSQL takes', () => {
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string({ unit: 'binary' })), (text) => {
        const kept = toKeyText(text);
        expect(fromKeyText(kept)).to.equal(text);
        expect(kept.isWellFormed() && !kept.includes('\0')).to.equal(true);
      }),
    );
  });

  it('sort as in the other stores, whatever is in them', async () => {
    const stores: readonly Store[] = [createMemoryStore(), await open(await newDatabase())];
    const keys = fc.sample(awkward, 400);
    const changes = keys.map((key, i) => {
      const id = `${keys[(i * 7) % keys.length] ?? ''}${i % 3}`;
      return {
        op: 'put',
        collection: 'tasks',
        id,
        doc: sampleTask(id, key),
        expect: 'any',
      } as const;
    });
    for (const store of stores) await store.commit(changes);
    const options: ListOptions[] = [
      {},
      { from: 'Z' },
      { to: '\ud800' },
      { from: '\0', to: '\ue000' },
    ];
    options.push(...keys.slice(0, 20).map((equals) => ({ equals })));
    for (const option of options) {
      for (const descending of [false, true]) {
        const [expected, found] = await Promise.all(
          stores.map((store) => allIds(store, { ...option, descending, limit: 7 })),
        );
        expect(found, JSON.stringify(option)).to.deep.equal(expected);
      }
    }
    await Promise.all(stores.map((store) => store.close()));
  });

  it('name conversations by any id', async () => {
    const store = await open(await newDatabase());
    const ids = ['\0', '\ud800', '😀', 'a|b', ''];
    for (const id of ids) await store.commit([append(id, 1)]);
    const found: string[] = [];
    for await (const id of store.conversationIds()) found.push(id);
    expect(found).to.deep.equal(ids.sort());
    expect(await store.lastSeq('\0')).to.equal(1);
    await store.close();
  });
});

async function allIds(store: Store, options: ListOptions): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof store.list<'tasks'>>> = await store.list(
      'tasks',
      'openByDue',
      { ...options, ...(cursor === null ? {} : { cursor }) },
    );
    ids.push(...page.items.map(({ doc }) => doc.id));
    ({ cursor } = page);
  } while (cursor !== null);
  return ids;
}
