import { expect } from 'chai';
import pg from 'pg';
import { INDEXES } from '../../../data/store/collections.ts';
import type { ListOptions } from '../../../data/store/contract.ts';
import { encodeCursor } from '../../../data/store/cursor.ts';
import { listStatement } from '../../../data/store/postgres/list-statement.ts';
import { openPostgresStore } from '../../../data/store/postgres/open-postgres-store.ts';
import { COLLECTIONS, columnOf, tableOf } from '../../../data/store/postgres/tables.ts';
import { newDatabase } from '../../support/postgres.ts';

const ROWS = 3_000;
const KEYS = 60;

const cursor = encodeCursor('key 30', 'id 30');
const PAGES: Readonly<Record<string, ListOptions>> = {
  all: {},
  'all, backwards': { descending: true },
  'one key': { equals: 'key 30' },
  'from a key': { from: 'key 30' },
  'to a key': { to: 'key 30' },
  'to a key, backwards': { to: 'key 30', descending: true },
  'between two keys': { from: 'key 20', to: 'key 40' },
  'the next page': { cursor },
  'the next page, backwards': { cursor, descending: true },
  'the next page of one key': { equals: 'key 30', cursor },
};

interface Plan {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly Plans?: readonly Plan[];
}

describe('lists of the PostgreSQL store', function () {
  this.timeout(120_000);
  let client: pg.Client;

  before(async () => {
    const url = await newDatabase();
    await (await openPostgresStore({ url, onFault: () => undefined })).close();
    client = new pg.Client({ connectionString: url });
    await client.connect();
    for (const collection of COLLECTIONS) {
      const { name, columns } = tableOf(collection);
      const keys = columns.map(() => `'key ' || n % ${String(KEYS)}`);
      await client.query(
        `INSERT INTO ${name} (${['id', 'version', 'doc', ...columns].join(', ')})
         SELECT ${["'id ' || n", '1', `json_build_object('text', repeat('x', 200))`, ...keys].join(', ')}
         FROM generate_series(1, ${String(ROWS)}) AS n`,
      );
    }
    await client.query('ANALYZE');
  });
  after(() => client.end());

  /** A statement is planned for its values at first, and for any values once it was used often. */
  for (const mode of ['force_custom_plan', 'force_generic_plan']) {
    it(`are read from their index, and no more of it than a page (${mode})`, async () => {
      await client.query(`SET plan_cache_mode = ${mode}`);
      for (const collection of COLLECTIONS) {
        for (const index of Object.keys(INDEXES[collection])) {
          for (const [what, options] of Object.entries(PAGES)) {
            const nodes = await planOf(collection, index, options);
            const where = `${collection}.${index}: ${what}`;
            const used = `${tableOf(collection).name}_${columnOf(collection, index)}`;
            const types = nodes.map((node) => node['Node Type']);
            expect(types, where).to.not.include('Seq Scan');
            // Where few have the key, they may be sorted once they are found.
            if (!('equals' in options)) expect(types, where).to.deep.equal(['Limit', 'Index Scan']);
            expect(nodes.at(-1)?.['Index Name'], where).to.equal(used);
          }
        }
      }
    });
  }

  async function planOf(
    collection: (typeof COLLECTIONS)[number],
    index: string,
    options: ListOptions,
  ): Promise<readonly Plan[]> {
    const { text, values } = listStatement(collection, index, options, 20);
    await client.query(`PREPARE list AS ${text}`);
    const given = values.map((value) => client.escapeLiteral(String(value))).join(', ');
    const { rows } = await client.query<{ 'QUERY PLAN': readonly { Plan: Plan }[] }>(
      `EXPLAIN (FORMAT JSON) EXECUTE list (${given})`,
    );
    await client.query('DEALLOCATE list');
    return nodesOf(rows[0]?.['QUERY PLAN'][0]?.Plan);
  }
});

function nodesOf(plan: Plan | undefined): readonly Plan[] {
  return plan ? [plan, ...(plan.Plans ?? []).flatMap(nodesOf)] : [];
}
