import { toKeyText } from './key-text.ts';
import type { Part } from './commit-plan.ts';
import { prepared, type Statement } from './statement.ts';
import { tableOf } from './tables.ts';

/** The last sequence of a conversation, forgotten or not; `$` is where its id stands. */
export function lastSeqOf(conversation: string): string {
  return (
    `coalesce(greatest((SELECT max(seq) FROM entries WHERE conversation = ${conversation}), ` +
    `(SELECT up_to FROM forgotten WHERE conversation = ${conversation})), 0)`
  );
}

/** What a commit says of itself. */
export interface CommitNote {
  readonly id: string;
  /** The last migration that this program knows. */
  readonly migration: number;
}

/** Collects values and names them `$1`, `$2`, ... */
class Values {
  readonly list: unknown[] = [];

  add(value: unknown, type: 'text' | 'integer' | 'json' | 'uuid'): string {
    return `$${this.list.push(value)}::${type}`;
  }
}

/**
 * Carries out parts that do not touch each other, all or none: where an expectation does not
 * hold, `refuse_commit` ends it.
 * @param note Its row in `commits`; `null`: another statement of the same transaction makes it.
 */
export function commitStatement(parts: readonly Part[], note: CommitNote | null): Statement {
  const values = new Values();
  const steps: string[] = [];
  const counted: string[] = [];
  let expected = 0;
  if (note !== null) {
    const id = values.add(note.id, 'uuid');
    steps.push(`note AS (INSERT INTO commits (id, migration) VALUES (${id}, ${note.migration}))`);
  }
  for (const [i, part] of parts.entries()) {
    const { sql, rows } = sqlOf(part, values);
    const step = `part${i}`;
    steps.push(...sql.map((text, j) => `${j === 0 ? step : `${step}_${j}`} AS (${text})`));
    if (rows === null) continue;
    counted.push(`(SELECT count(*) FROM ${step})`);
    expected += rows;
  }
  const all = counted.length === 0 ? '0' : counted.join(' + ');
  const text =
    `WITH ${steps.join(',\n')}\n` +
    `SELECT CASE WHEN ${all} = ${values.add(expected, 'integer')} THEN true ELSE refuse_commit() END`;
  return prepared(text, values.list);
}

/** `rows`: how many rows the first one has to return; `null`: any. */
function sqlOf(
  part: Part,
  values: Values,
): { readonly sql: string[]; readonly rows: number | null } {
  switch (part.op) {
    case 'put':
      return { sql: [putSql(part, values)], rows: 1 };
    case 'delete':
      return deleteSql(part, values);
    case 'append':
      return { sql: [appendSql(part, values)], rows: part.entries.length };
    case 'forget':
      return forgetSql(part, values);
  }
}

function putSql({ change, json }: Part & { op: 'put' }, values: Values): string {
  const { collection, expect } = change;
  const { name, columns, keysOf } = tableOf(collection);
  const id = values.add(toKeyText(change.id), 'text');
  const doc = values.add(json, 'json');
  const keys = keysOf(change.doc).map((key) => values.add(key, 'text'));
  if (typeof expect === 'number') {
    const set = ['version = version + 1', `doc = ${doc}`];
    set.push(...columns.map((column, i) => `${column} = ${keys[i]}`));
    const version = values.add(expect, 'integer');
    return `UPDATE ${name} SET ${set.join(', ')} WHERE id = ${id} AND version = ${version} RETURNING 1`;
  }
  const insert =
    `INSERT INTO ${name} (${['id', 'version', 'doc', ...columns].join(', ')}) ` +
    `VALUES (${[id, '1', doc, ...keys].join(', ')}) ON CONFLICT (id)`;
  if (expect === 'absent') return `${insert} DO NOTHING RETURNING 1`;
  const set = [`version = ${name}.version + 1`, 'doc = EXCLUDED.doc'];
  set.push(...columns.map((column) => `${column} = EXCLUDED.${column}`));
  return `${insert} DO UPDATE SET ${set.join(', ')} RETURNING 1`;
}

function deleteSql({ change }: Part & { op: 'delete' }, values: Values) {
  const { name } = tableOf(change.collection);
  const sql = `DELETE FROM ${name} WHERE id = ${values.add(toKeyText(change.id), 'text')}`;
  if (change.expect === 'any') return { sql: [sql], rows: null };
  const version = values.add(change.expect, 'integer');
  return { sql: [`${sql} AND version = ${version} RETURNING 1`], rows: 1 };
}

/** Two that append at once: the second finds the place taken, which is a conflict as well. */
function appendSql({ conversationId, firstSeq, entries }: Part & { op: 'append' }, values: Values) {
  const conversation = values.add(toKeyText(conversationId), 'text');
  const first = values.add(firstSeq, 'integer');
  const list = values.add(`[${entries.join(',')}]`, 'json');
  return (
    `INSERT INTO entries (conversation, seq, entry) ` +
    `SELECT ${conversation}, ${first} + place::integer - 1, entry ` +
    `FROM json_array_elements(${list}) WITH ORDINALITY AS given(entry, place) ` +
    `WHERE ${lastSeqOf(conversation)} = ${first} - 1 RETURNING 1`
  );
}

function forgetSql({ conversationId, upTo }: Part & { op: 'forget' }, values: Values) {
  const conversation = values.add(toKeyText(conversationId), 'text');
  if (upTo === 'all') {
    const sql = ['entries', 'forgotten'].map(
      (table) => `DELETE FROM ${table} WHERE conversation = ${conversation}`,
    );
    return { sql, rows: null };
  }
  const last = values.add(upTo, 'integer');
  return {
    sql: [
      `INSERT INTO forgotten (conversation, up_to) SELECT ${conversation}, ${last} ` +
        `WHERE ${lastSeqOf(conversation)} >= ${last} ON CONFLICT (conversation) ` +
        `DO UPDATE SET up_to = greatest(forgotten.up_to, EXCLUDED.up_to) RETURNING 1`,
      `DELETE FROM entries WHERE conversation = ${conversation} AND seq <= ${last}`,
    ],
    rows: 1,
  };
}
